import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/Icon';
import type { Lang } from '../../lib/i18n';
import { type Fate, type Place, places } from '../places';
import { FRAME_HEIGHTS } from '../snippet';
import { type Words, wordsIn } from '../words';
import { type Advice, advise, type Choice, FIRST_CHOICE, LIMITS, UNKNOWN_OPENSID, WIDTHS } from './choice';
import type { PasangData } from './files';
import { Bar } from './layout';
import { OtherWays } from './other-ways';

export interface ConfiguratorProps extends PasangData {
  lang: Lang;
  /** False in the file as it lies on the host. */
  live: boolean;
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
  const said = words.configurator;
  return (
    <div class="site">
      <Bar words={words} at="pasang" root="../" sample={props.sample} office={props.office} />
      <main class="width configurator">
        <h1>{words.site.install}</h1>
        <p class="intro">{said.intro}</p>
        <div class="beside">
          <div>
            <PlaceStep {...props} choice={choice} words={words} advice={advice} />
            <OptionsStep {...props} choice={choice} words={words} advice={advice} />
          </div>
          <Preview {...props} choice={choice} words={words} />
        </div>
        <section class="step">
          <h2>{said.step3}</h2>
          <div class="code">
            <pre>{advice.text}</pre>
            <footer>
              <span>{advice.says}</span>
              <button type="button" class="button primary" onClick={() => props.onCopy?.(advice.text)}>
                <Icon name={props.copied === 'yes' ? 'check' : 'copy'} />
                <span aria-live="polite">{props.copied === 'yes' ? said.copied : said.copy}</span>
              </button>
            </footer>
          </div>
          {props.copied === 'failed' && <p class="hint">{said.copyFailed}</p>}
        </section>
        <Fates words={words} siteUrl={props.siteUrl} current={advice.place.id} />
        <OtherWays {...props} choice={choice} words={words} />
        <h2 class="section">{said.removeTitle}</h2>
        <p class="hint">{said.removeText}</p>
      </main>
    </div>
  );
}

type StepProps = ConfiguratorProps & { choice: Choice; words: Words; advice: Advice };

function PlaceStep({ choice, words, advice, siteUrl, onChoice }: StepProps) {
  const { configurator: said } = words;
  const all = places(words, siteUrl);
  const groups: [Place['group'], string][] = [
    ['opensid', 'OpenSID'],
    ['wordpress', 'WordPress'],
    ['blogger', 'Blogger'],
    ['sites', 'Google Sites'],
    ['html', said.ownHtml],
  ];
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
        {groups.map(([group, name]) => {
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

function OptionsStep({ choice, words, advice, onChoice }: StepProps) {
  const { configurator: said } = words;
  const isFrame = advice.tier === 'frame';
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
        <Select
          label={said.count}
          value={String(choice.limit)}
          options={LIMITS.map((limit) => [String(limit), String(limit)])}
          onChange={(limit) => onChoice?.({ limit: Number(limit) })}
        />
        <Select
          label={said.theme}
          value={choice.theme}
          options={[
            ['auto', said.themeAuto],
            ['light', said.themeLight],
            ['dark', said.themeDark],
          ]}
          onChange={(theme) => onChoice?.({ theme })}
        />
        <Select
          label={said.language}
          value={choice.widgetLang}
          options={[
            ['id', said.indonesian],
            ['en', said.english],
          ]}
          onChange={(widgetLang) => onChoice?.({ widgetLang })}
        />
        {isFrame ? (
          <Select
            label={said.height}
            value={String(choice.height)}
            options={FRAME_HEIGHTS.map((height) => [String(height), `${height} px`])}
            onChange={(height) =>
              onChoice?.({ height: FRAME_HEIGHTS.find((each) => String(each) === height) ?? 480 })
            }
          />
        ) : (
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
      {choice.pinned && !isFrame && <p class="hint">{said.pinnedText}</p>}
    </fieldset>
  );
}

function Preview({ choice, words, preview, onChoice }: ConfiguratorProps & { choice: Choice; words: Words }) {
  const { configurator: said } = words;
  const height = Math.round(choice.width * 2);
  const size = choice.width > 300 ? `${choice.width} × 480` : `${choice.width} × ${height}`;
  return (
    <section class="step">
      <div class="preview-head">
        <h2>{said.preview}</h2>
        <fieldset class="widths">
          <legend class="unseen">{said.width}</legend>
          {WIDTHS.map((width) => (
            <button
              key={width}
              type="button"
              aria-pressed={width === choice.width ? 'true' : 'false'}
              onClick={() => onChoice?.({ width })}
            >
              {width}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="stage">
        {preview && (
          <figure class={`wide-${choice.width}`}>
            <figcaption>
              {size}, {said.widget}
            </figcaption>
            {preview}
          </figure>
        )}
        <figure class={`wide-${Math.min(choice.width, 262)}`}>
          <figcaption>{said.withoutScript}</figcaption>
          <img src="../card.svg" width="240" height="480" alt={words.configurator.card} />
        </figure>
      </div>
      <p class="hint">{said.promise}</p>
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

function Select<T extends string>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  all?: boolean;
  /** The label is for screen readers alone: it stands beside already. */
  hidden?: boolean;
}) {
  const { label, value, options, onChange, all, hidden } = props;
  return (
    <label class={all ? 'whole-row' : undefined}>
      <span class={hidden ? 'unseen' : undefined}>{label}</span>
      <select
        onChange={(event) => {
          const found = options.find(([each]) => each === event.currentTarget.value);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
