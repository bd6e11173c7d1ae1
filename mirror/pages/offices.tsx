import { Icon } from '../../components/Icon';
import type { Situation } from '../../lib/board';
import type { Day } from '../../lib/dates/mention';
import { formatDay, formatRange } from '../../lib/i18n';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import { findOffices, type ListedOffice, listOffices } from '../../lib/offices';
import { Bar, FootLinks } from './layout';

/** What the list says of an office besides its name, which `lib/offices` knows. */
export interface OfficeLine {
  id: string;
  /** What its countdown shows; 'unread' where nothing of it was ever read. */
  state: Situation['state'] | 'unread';
  /** Of the period that this is about. */
  stage?: { name: string; start: Day; end: Day };
  /** It is not only postponed. */
  cancelled?: boolean;
  /** The day of the last reading, where that is some time ago. */
  readOn?: Day;
}

export interface OfficesData {
  /** In the order of `listOffices`. */
  offices: OfficeLine[];
}

export interface OfficesProps extends OfficesData {
  lang: Words['lang'];
  /** Absent in the file on the host, where all stand by province. */
  live?: { query: string; onQuery: (query: string) => void; onFirst: (href: string) => void };
}

/** So few that nothing has to be opened to see them. */
const FEW = 40;

/** All offices of a mirror: by province, and found by typing. */
export function Offices({ offices, lang, live }: OfficesProps) {
  const words = wordsIn(lang);
  const { site, widget } = words;
  const lines = new Map(offices.map((line) => [line.id, line]));
  const listed = listOffices().filter(({ id }) => lines.has(id));
  const isSearching = (live?.query ?? '').trim() !== '';
  const found = isSearching ? findOffices(live?.query ?? '', listed) : [];
  const first = found[0];
  const items = (some: readonly ListedOffice[]) => (
    <ul class="offices">
      {some.map((office) => (
        <Item key={office.id} office={office} line={lines.get(office.id)} words={words} />
      ))}
    </ul>
  );
  return (
    <div class="site">
      <Bar words={words} at="home" root="./" sample={false} office="" />
      <main class="width directory">
        <h1>{site.offices}</h1>
        <p class="intro">{site.officesIntro}</p>
        <search>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (first) live?.onFirst(`${first.id}/`);
            }}
          >
            <Icon name="search" size={20} />
            <input
              type="search"
              aria-label={site.findOffice}
              placeholder={site.findOffice}
              autocomplete="off"
              enterkeyhint="go"
              value={live?.query}
              onInput={(event) => live?.onQuery(event.currentTarget.value)}
            />
          </form>
        </search>
        <p class="hint" role="status">
          <span key={found.length}>
            {isSearching && (first ? site.officesCount(found.length) : site.noOffice)}
          </span>
        </p>
        {isSearching
          ? items(found)
          : [...new Set(listed.map(({ province }) => province))].map((province) => {
              const own = listed.filter((office) => office.province === province);
              return (
                <details class="province" key={province} open={listed.length <= FEW}>
                  <summary>
                    <h2>{province}</h2>
                    <small>{site.officesCount(own.length)}</small>
                  </summary>
                  {items(own)}
                </details>
              );
            })}
      </main>
      <footer class="foot width">
        <p>
          <b>{widget.disclaimer}.</b> {site.officesSource}
        </p>
        <FootLinks words={words}>
          <a href="coklit.ics">ICS</a>
          <a href="schedules.json">JSON</a>
          <a href="status.json">{site.sourceStatus}</a>
        </FootLinks>
      </footer>
    </div>
  );
}

function Item(props: { office: ListedOffice; line: OfficeLine | undefined; words: Words }) {
  const { office, line, words } = props;
  const isNear = line?.stage !== undefined;
  return (
    <li>
      <a href={`${office.id}/`}>
        <b>{office.name.replace(/^KPU /, '')}</b>
        {line && <span class={isNear ? 'near' : ''}>{saidOf(line, words)}</span>}
        {line?.readOn !== undefined && (
          <span> · {words.widget.oldShort(formatDay(line.readOn, words.lang, 'short'))}</span>
        )}
      </a>
    </li>
  );
}

/** In dates alone, for the page lies in caches: 'Coklit Pilkada 2024: 24 Juni – 24 Juli 2024'. */
function saidOf({ state, stage, cancelled }: OfficeLine, { shared, site, lang }: Words): string {
  const dates = stage
    ? `${shared.stage(stage.name)}: ${formatRange(stage.start, stage.end, lang, 'short')}`
    : '';
  switch (state) {
    case 'unread':
      return site.notRead;
    case 'none':
      return shared.noneShort;
    case 'ended':
      return shared.endedTitle;
    case 'maybe':
      return shared.maybeTitle;
    case 'unconfirmed':
      return shared.unconfirmedTitle;
    case 'halted':
      return dates && `${cancelled ? shared.cancelledTitle : shared.haltedTitle} (${dates})`;
    case 'running':
    case 'last-day':
    case 'upcoming':
      return dates;
  }
}
