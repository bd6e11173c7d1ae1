import { Icon } from '../../components/Icon';
import { type Fate, isPrivate, type Place, places } from '../places';
import { bannerSnippet, cardSnippet } from '../snippet';
import { subscription } from './calendar';
import type { StepProps } from './configurator';

/** The clicks of OpenSID, whose form has more fields than are needed. They say no more than the words above them. */
const OPENSID_CLICKS = [
  { src: 'screenshots/opensid-1.png', width: 800, height: 760 },
  { src: 'screenshots/opensid-2.png', width: 530, height: 320 },
];

/** The text to copy, and the clicks that bring it to its place. */
export function PasteStep({ words, advice, siteUrl, among, ownPlace, copied, onCopy }: StepProps) {
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
        <pre translate={false} key={text}>
          {siteUrl === '' ? '' : text}
        </pre>
        <footer>
          <span key={advice.says}>{advice.says}</span>
          <button type="button" class="button primary" onClick={() => onCopy?.(text)}>
            <Icon name={copied === 'yes' ? 'check' : 'copy'} />
            <span aria-live="polite">
              <span key={copied}>{copied === 'yes' ? said.copied : said.copy}</span>
            </span>
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

/** What survives at each place. */
export function Fates({ words, siteUrl, advice }: StepProps) {
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
              <tr key={place.id} aria-current={place.id === advice.place.id ? 'true' : undefined}>
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

/** The tiers below the widget, each as text to copy or a file to take. */
export function OtherWays({ siteUrl, alt, ownPlace, words }: StepProps) {
  const { configurator: said } = words;
  const ways: [name: string, text: string][] = [
    [said.cardText, cardSnippet({ siteUrl, alt })],
    [said.bannerText, bannerSnippet({ siteUrl, alt })],
    [said.linkText, siteUrl],
    [said.rssText, `${siteUrl}feed.xml`],
    [said.calendarText, subscription(siteUrl)],
  ];
  return (
    <section>
      <h2 class="section">{said.moreTitle}</h2>
      <dl class="ways">
        {ways.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{text}</code>
            </dd>
          </div>
        ))}
        {!ownPlace && (
          <div>
            <dt>
              <a href="../opensid-statis.txt" download="pantau_coklit.php">
                {said.statisText}
              </a>
            </dt>
            <dd>{said.statisHow}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
