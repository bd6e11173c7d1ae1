import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/Icon';
import { FRAME_HEIGHTS } from '../../embed/frames';
import type { Lang } from '../../lib/i18n';
import { languageOptions } from '../../lib/i18n/languages';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import { type Fate, isPrivate, type Place, places } from '../places';
import { frameUrl, heightOf } from '../snippet';
import { type Advice, advise, type Choice, FIRST_CHOICE, LIMITS, UNKNOWN_OPENSID, WIDTHS } from './choice';
import type { PasangData } from './files';
import { Bar } from './layout';
import { OtherWays } from './other-ways';

export interface ConfiguratorProps extends PasangData {
  lang: Lang;
  /** Nobody told the mirror its address: snippets use the one at which this page lies. */
  ownPlace?: boolean;
  choice?: Choice;
  onChoice?: (change: Partial<Choice>) => void;
  copied?: 'yes' | 'failed' | undefined;
  onCopy?: (text: string) => void;
  /** The widget itself at the chosen width. */
  preview?: ComponentChildren;
}

/** Choose the place, copy, paste: and what then survives there. */
export function Configurator(props: ConfiguratorProps) {
  const { lang, choice = FIRST_CHOICE } = props;
  const words = wordsIn(lang);
  const advice = advise(choice, props, words);
  const { configurator: said } = words;
  const step = { ...props, choice, words, advice };
  return (
    <div class="site">
      <Bar words={words} at="pasang" root="../" sample={props.sample} office={props.office} />
      <main class="width configurator">
        <h1>{words.site.install}</h1>
        <p class="intro">{said.intro}</p>
        <div class="beside">
          <div>
            <PlaceStep {...step} />
            <OptionsStep {...step} />
          </div>
          <Preview {...step} />
        </div>
        <PasteStep {...step} />
        <Fates words={words} siteUrl={props.siteUrl} current={advice.place.id} />
        {props.siteUrl !== '' && <OtherWays {...props} words={words} />}
        <h2 class="section">{said.removeTitle}</h2>
        <p class="hint">{said.removeText}</p>
      </main>
    </div>
  );
}

/** The clicks of OpenSID, whose form has more fields than are needed. They say no more than the words above them. */
const OPENSID_CLICKS = [
  { src: 'screenshots/opensid-1.png', width: 800, height: 760 },
  { src: 'screenshots/opensid-2.png', width: 530, height: 320 },
];

type StepProps = ConfiguratorProps & { choice: Choice; words: Words; advice: Advice };

function PlaceStep({ choice, words, advice, siteUrl, onChoice }: StepProps) {
  const { configurator: said } = words;
  const all = places(words, siteUrl);
  const groups: Record<Place['group'], string> = {
    opensid: 'OpenSID',
    wordpress: 'WordPress',
    blogger: 'Blogger',
    sites: 'Google Sites',
    html: said.ownHtml,
  };
  const choicesIn = (group: Place['group']): [string, string][] => [
    ...all
      .filter((place) => place.group === group)
      .map(({ id, choice: name }): [string, string] => [id, name]),
    ...(group === 'opensid' ? [[UNKNOWN_OPENSID, said.unknown] as [string, string]] : []),
  ];
  return (
    <fieldset class="step">
      <legend>{said.step1}</legend>
      <div class="places">
        {(Object.keys(groups) as Place['group'][]).map((group) => {
          const name = groups[group];
          const choices = choicesIn(group);
          const chosen = choices.some(([id]) => id === choice.place);
          const first = group === 'opensid' ? FIRST_CHOICE.place : (choices[0]?.[0] ?? '');
          return (
            <div class="place" key={group}>
              <label>
                <input
                  type="radio"
                  name="place"
                  value={group}
                  checked={chosen}
                  onChange={() => onChoice?.({ place: first })}
                />
                {name}
              </label>
              {choices.length > 1 && (
                <Select
                  label={`${name}: ${group === 'opensid' ? said.version : said.role}`}
                  hidden
                  value={chosen ? choice.place : first}
                  options={choices}
                  onChange={(place) => onChoice?.({ place })}
                />
              )}
            </div>
          );
        })}
      </div>
      {(advice.place.broken || choice.place === UNKNOWN_OPENSID) && (
        <p class="tip">
          <Icon name="info" />
          <span>{said.broken}</span>
        </p>
      )}
    </fieldset>
  );
}

function OptionsStep({ choice, words, advice, accent, onChoice }: StepProps) {
  const { configurator: said } = words;
  const carries = (option: keyof Choice) => advice.carries.includes(option);
  if (!carries('show')) return null;
  return (
    <fieldset class="step">
      <legend>{said.step2}</legend>
      <div class="options">
        <Select
          label={said.shown}
          all
          value={choice.show}
          options={[
            ['both', said.shownBoth],
            ['countdown', said.shownCountdown],
            ['announcements', said.shownNews],
            ['strip', said.shownStrip],
          ]}
          onChange={(show) => onChoice?.({ show })}
        />
        {carries('limit') && (
          <Select
            label={said.count}
            value={choice.limit}
            options={LIMITS.map((limit) => [limit, String(limit)])}
            onChange={(limit) => onChoice?.({ limit })}
          />
        )}
        <Select
          label={said.theme}
          value={choice.theme}
          options={[
            // A frame's page is ours: it has no theme of the site around it.
            ...(advice.frame === null ? [['page', said.themePage] as const] : []),
            ['light', said.themeLight],
            ['dark', said.themeDark],
            ['auto', said.themeAuto],
          ]}
          onChange={(theme) => onChoice?.({ theme })}
        />
        {carries('accent') && (
          <Select
            label={said.accent}
            value={choice.accent === '' ? 'ours' : 'own'}
            options={[
              ['ours', said.accentOurs],
              ['own', said.accentOwn],
            ]}
            onChange={(whose) => onChoice?.({ accent: whose === 'own' ? accent : '' })}
          >
            {choice.accent !== '' && (
              <input
                type="color"
                aria-label={said.accentOwn}
                value={choice.accent}
                onInput={(event) => onChoice?.({ accent: event.currentTarget.value })}
              />
            )}
          </Select>
        )}
        <Select
          label={said.language}
          value={choice.widgetLang}
          options={languageOptions()}
          onChange={(widgetLang) => onChoice?.({ widgetLang })}
        />
        {carries('height') && choice.show !== 'strip' && (
          <Select
            label={said.height}
            value={choice.height}
            options={FRAME_HEIGHTS.map((height) => [height, `${height} px`])}
            onChange={(height) => onChoice?.({ height })}
          />
        )}
        {carries('pinned') && (
          <Select
            label={said.scriptVersion}
            value={choice.pinned ? 'pinned' : 'floating'}
            options={[
              ['floating', said.floating],
              ['pinned', said.pinned],
            ]}
            onChange={(version) => onChoice?.({ pinned: version === 'pinned' })}
          />
        )}
      </div>
      {carries('accent') && choice.accent !== '' && <p class="hint">{said.accentText}</p>}
      {carries('pinned') && choice.pinned && <p class="hint">{said.pinnedText}</p>}
      <p class="hint">{said.keep}</p>
    </fieldset>
  );
}

/** What the text to paste will show there, made of the very same. */
function Preview({ choice, words, advice, alt, among, preview, onChoice }: StepProps) {
  const { configurator: said } = words;
  const { tier, frame } = advice;
  const strip = choice.show === 'strip';
  const { width } = choice;
  const height =
    frame === null
      ? strip
        ? 40
        : Math.min(width * 2, 480)
      : heightOf(frame === 'frame.html' ? FIRST_CHOICE : choice);
  return (
    <section class="step">
      <div class="preview-head">
        <h2>{said.preview}</h2>
        {advice.carries.includes('width') && (
          <fieldset class="widths">
            <legend class="unseen">{said.width}</legend>
            {WIDTHS.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === width ? 'true' : 'false'}
                onClick={() => onChoice?.({ width: each })}
              >
                {each}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <div class="stage">
        {tier === 'widget' && preview && (
          <figure class={`wide-${width}`}>
            <figcaption>
              {width} × {height}, {said.widget}
            </figcaption>
            {preview}
          </figure>
        )}
        {frame !== null && (
          <figure class={tier === 'address' ? 'wide-360' : `wide-${width}`}>
            <figcaption>
              {tier === 'address' ? 360 : width} × {height}, {said.asFrame}
            </figcaption>
            <iframe
              key={frame}
              src={frameUrl({ siteUrl: among === undefined ? '../' : `../../${among}/`, among }, frame)}
              width="100%"
              height={height}
              frameborder="0"
              title={alt}
              sandbox="allow-scripts allow-popups"
            />
          </figure>
        )}
        {frame === null && !(strip && tier === 'widget') && (
          <figure class={tier === 'card' ? 'card' : `wide-${Math.min(width, 262)}`}>
            <figcaption>{tier === 'card' ? said.asCard : said.withoutScript}</figcaption>
            <img src="../card.svg" width="240" height="480" alt={alt} />
          </figure>
        )}
      </div>
      <p class="hint">{said.promise}</p>
    </section>
  );
}

function PasteStep({ words, advice, siteUrl, among, ownPlace, copied, onCopy }: StepProps) {
  const { configurator: said } = words;
  const { text, place } = advice;
  const steps = said.steps[place.id === 'wordpress-other' ? place.id : place.group];
  return (
    <section class="step">
      <h2>{said.step3}</h2>
      {ownPlace && (
        <p class="tip">
          <Icon name="info" />
          <span>{said.ownPlace}</span>
        </p>
      )}
      {siteUrl !== '' && isPrivate(siteUrl) && (
        <p class="tip" role="status">
          <Icon name="info" />
          <span>{said.privateHost(new URL(siteUrl).host)}</span>
        </p>
      )}
      <div class="code">
        <pre>{siteUrl === '' ? '' : text}</pre>
        <footer>
          <span>{advice.says}</span>
          <button type="button" class="button primary" onClick={() => onCopy?.(text)}>
            <Icon name={copied === 'yes' ? 'check' : 'copy'} />
            <span aria-live="polite">{copied === 'yes' ? said.copied : said.copy}</span>
          </button>
        </footer>
      </div>
      {copied === 'failed' && <p class="hint">{said.copyFailed}</p>}
      <h3>{said.stepsTitle}</h3>
      <ol class="clicks">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {place.group === 'opensid' && (
        <figure class="clicks-shown">
          {OPENSID_CLICKS.map(({ src, width, height }) => (
            <img
              key={src}
              {...{ src: `${among === undefined ? '../' : '../../'}${src}`, width, height }}
              alt=""
            />
          ))}
          <figcaption>{said.stepsPictured}</figcaption>
        </figure>
      )}
    </section>
  );
}

function Fates({ words, siteUrl, current }: { words: Words; siteUrl: string; current: string }) {
  const { configurator: said } = words;
  const fates = ({ widget, frame, card }: Place): [string, Fate][] => [
    [said.widgetTitle, widget],
    [said.frame, frame],
    [said.card, card],
  ];
  return (
    <>
      <h2 class="section" id="bertahan">
        {said.survives}
      </h2>
      <table class="fates">
        <thead>
          <tr>
            <th scope="col">{said.place}</th>
            <th scope="col">{said.widgetTitle}</th>
            <th scope="col">{said.frame}</th>
            <th scope="col">{said.card}</th>
          </tr>
        </thead>
        <tbody>
          {places(words, siteUrl)
            .filter(({ id }) => id !== 'html')
            .map((place) => (
              <tr key={place.id} aria-current={place.id === current ? 'true' : undefined}>
                <th scope="row">{place.name}</th>
                {fates(place).map(([column, { survives, word }]) => (
                  <td key={column} data-column={column} class={survives ? undefined : 'gone'}>
                    {survives && <Icon name="check" />}
                    {word}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

function Select<T extends string | number>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  all?: boolean;
  /** The label is for screen readers alone: it stands beside already. */
  hidden?: boolean;
  /** What the value asks for beside it. */
  children?: ComponentChildren;
}) {
  const { label, value, options, onChange, all, hidden, children } = props;
  return (
    <label class={all ? 'whole-row' : undefined}>
      <span class={hidden ? 'unseen' : undefined}>{label}</span>
      <select
        onChange={(event) => {
          const found = options.find(([each]) => String(each) === event.currentTarget.value);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
      {children}
    </label>
  );
}
