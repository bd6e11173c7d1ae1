import type { ComponentChildren } from 'preact';
import type { Lang } from '../../lib/i18n';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import { frameUrl, heightOf } from '../snippet';
import { type Advice, advise, type Choice, FIRST_CHOICE, WIDTHS } from './choice';
import { OptionsStep, PlaceStep } from './choosing';
import type { PasangData } from './files';
import { Bar } from './layout';
import { Fates, OtherWays, PasteStep } from './pasting';

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
        <Fates {...step} />
        {props.siteUrl !== '' && <OtherWays {...step} />}
        <h2 class="section">{said.removeTitle}</h2>
        <p class="hint">{said.removeText}</p>
      </main>
    </div>
  );
}

export type StepProps = ConfiguratorProps & { choice: Choice; words: Words; advice: Advice };

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
          <fieldset class="toggles">
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
            <figcaption key={width}>
              {width} × {height}, {said.widget}
            </figcaption>
            {preview}
          </figure>
        )}
        {frame !== null && (
          <figure class={tier === 'address' ? 'wide-360' : `wide-${width}`}>
            <figcaption key={frame}>
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
