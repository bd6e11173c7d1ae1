import { Link } from '../../components/Link';
import type { Catalogue } from '../../lib/i18n';
import { HOMEPAGE } from '../../lib/project';
import { HOME_OFFICE } from '../../lib/source';
import { Section } from './controls';

/** Libraries that run inside the extension. A test keeps the list complete. */
export const LIBRARIES: readonly (readonly [name: string, licence: string])[] = [
  ['preact', 'MIT'],
  ['@preact/signals', 'MIT'],
  ['idb', 'ISC'],
  ['rss-parser', 'MIT'],
  ['htmlparser2', 'MIT'],
  ['ts-ics', 'MIT'],
  ['valibot', 'MIT'],
];

/** What this is, its version, its promise on privacy, and the licences of what is inside. */
export function AboutPage({ words, version }: { words: Catalogue; version: string }) {
  const { about, options, extension } = words;
  return (
    <main class="column">
      <h1>{options.about}</h1>
      <p class="sub">{about.text(HOME_OFFICE.name)}</p>
      <Section title={about.version}>{version}</Section>
      <Section title={about.privacy}>{about.privacyText}</Section>
      <Section title={about.source}>
        <Link href={HOMEPAGE}>{HOMEPAGE.replace('https://', '')}</Link>
      </Section>
      <Section title={about.licence}>
        <p>{about.licenceText}</p>
        <ul class="libs">
          {LIBRARIES.map(([name, licence]) => (
            <li key={name}>
              {name} <small>{licence}</small>
            </li>
          ))}
        </ul>
      </Section>
      <p class="hint">{extension.disclaimer}</p>
    </main>
  );
}
