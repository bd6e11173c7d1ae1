import type { Words } from '../../lib/i18n/site-words';
import { bannerSnippet, cardSnippet } from '../snippet';
import { subscription } from './calendar';
import type { PasangData } from './files';

/** The tiers below the widget, each as text to copy or a file to take. */
export function OtherWays({
  siteUrl,
  alt,
  ownPlace,
  words,
}: Pick<PasangData, 'siteUrl' | 'alt'> & { words: Words; ownPlace?: boolean }) {
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
