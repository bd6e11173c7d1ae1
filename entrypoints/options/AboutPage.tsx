import type { Catalogue } from '../../lib/i18n';
import { HOME_OFFICE } from '../../lib/source';

/** Libraries that run inside the extension. A test keeps the list complete. */
export const LIBRARIES: readonly (readonly [name: string, licence: string])[] = [
  ['preact', 'MIT'],
  ['@preact/signals', 'MIT'],
  ['idb', 'ISC'],
  ['rss-parser', 'MIT'],
  ['htmlparser2', 'MIT'],
  ['events', 'MIT'],
  ['ts-ics', 'MIT'],
  ['valibot', 'MIT'],
];

/** What this is, its version, its promise on privacy, and the licences of what is inside. */
export function AboutPage(props: {
  words: Catalogue['about'];
  title: string;
  disclaimer: string;
  version: string;
  sourceUrl: string;
}) {
  const { words } = props;
  return (
    <main class="column">
      <h1>{props.title}</h1>
      <p class="sub">{words.text(HOME_OFFICE.name)}</p>
      <section class="set">
        <h2>{words.version}</h2>
        <p>{props.version}</p>
      </section>
      <section class="set">
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </section>
      <section class="set">
        <h2>{words.source}</h2>
        <p>
          <a href={props.sourceUrl} target="_blank" rel="noopener">
            {props.sourceUrl.replace('https://', '')}
          </a>
        </p>
      </section>
      <section class="set">
        <h2>{words.licence}</h2>
        <div>
          <p>{words.licenceText}</p>
          <ul class="libs">
            {LIBRARIES.map(([name, licence]) => (
              <li key={name}>
                {name} <small>{licence}</small>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <p class="hint">{props.disclaimer}</p>
    </main>
  );
}
