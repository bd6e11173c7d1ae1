import { Icon } from '../../components/Icon';
import type { Catalogue, Lang } from '../../lib/i18n';
import type { Offset } from '../../lib/source';
import type { SourceState } from '../../lib/store/store';
import { isSilent, nextCheck } from '../shared/trouble';
import { age, type Condition, conditionOf, moment, overall, type SourceHealth } from './health';
import { RoundBars } from './RoundBars';

export interface HealthProps {
  words: Catalogue;
  lang: Lang;
  now: Date;
  /** Of the home office: every time on the page is told by one clock, the popup's. */
  utcOffset: Offset;
  sources: readonly SourceHealth[];
  /** What was made of posts and could not be read back: the office, the place and the reason. */
  leftOut: readonly string[];
  /** What the user chose. */
  intervalMinutes: number;
  notifications: boolean;
  busy: boolean;
  said: string;
  onCheck: () => void;
  onAllow: () => void;
  onCopy: () => void;
}

/** How the sources are: what holds now, what to do, and the facts behind it. */
export function HealthPage(props: HealthProps) {
  const { sources } = props;
  const { health: words, options } = props.words;
  const { condition, of } = overall(sources);
  return (
    <main class="column">
      <h1>{options.status}</h1>
      <Now {...props} condition={condition} of={of} />
      {of && <Facts {...props} of={of} />}
      {sources.length > 0 && <h2 class="section-heading">{options.sources}</h2>}
      {sources.map((each) => (
        <SourceRow key={each.source.key} {...props} each={each} />
      ))}
      {props.leftOut.length > 0 && (
        <section>
          <h2 class="section-heading">{words.leftOut}</h2>
          <p class="hint">{words.leftOutText}</p>
          <ul>
            {props.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <h2 class="section-heading">{words.meanings}</h2>
      <Meanings words={words} condition={condition} />
    </main>
  );
}

function Now(props: HealthProps & { condition: Condition; of: SourceHealth | null }) {
  const { condition } = props;
  const { health: words, options, extension } = props.words;
  const { title, texts } = sayNow(props);
  const icon = condition === 'good' ? 'check' : condition === 'no-permission' ? 'lock' : 'cloudOff';
  return (
    <section class="now" aria-live="polite">
      <Icon name={condition === 'never' || condition === 'none' ? 'info' : icon} size={28} />
      <div>
        <h2>{title}</h2>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <div class="actions">
          {condition === 'no-permission' && (
            <button type="button" class="button large primary" onClick={props.onAllow}>
              {extension.allow}
            </button>
          )}
          {condition === 'none' ? (
            <a class="button large primary" href="#add">
              {options.add}
            </a>
          ) : (
            <button
              type="button"
              class={condition === 'no-permission' ? 'button large' : 'button large primary'}
              disabled={props.busy}
              onClick={props.onCheck}
            >
              <Icon name="refresh" />
              <span>{props.busy ? extension.checking : extension.check}</span>
            </button>
          )}
          <button type="button" class="button large" onClick={props.onCopy}>
            <Icon name="copy" />
            <span>{words.copyReport}</span>
          </button>
        </div>
        <p role="status">{props.said}</p>
      </div>
    </section>
  );
}

function sayNow({
  words: { health: words },
  condition,
  of,
  now,
  utcOffset,
  lang,
}: HealthProps & { condition: Condition; of: SourceHealth | null }) {
  const copied = moment(of?.state?.succeededAt, now, utcOffset, lang);
  switch (condition) {
    case 'good':
      return { title: words.good, texts: [words.goodText] };
    case 'none':
      return { title: words.none, texts: [words.noneText] };
    case 'never':
      return { title: words.neverTitle, texts: [words.neverText] };
    case 'offline':
      return { title: words.offline, texts: [words.offlineText, words.offlineDo] };
    case 'unreachable': {
      const title = of?.state && !isSilent(of.state) ? words.unreadable : words.unreachable;
      return copied
        ? { title: words.since(title, copied), texts: [words.unreachableText(copied)] }
        : { title, texts: [words.unreachableMeaning] };
    }
    case 'refused':
      return { title: words.refused, texts: [words.refusedText, words.refusedDo] };
    case 'drift':
      return { title: words.drift, texts: [words.driftText, words.driftDo] };
    case 'no-permission':
      return { title: words.noPermission, texts: [words.noPermissionText] };
    case 'store':
      return { title: words.storeTitle, texts: [words.storeDo] };
  }
}

function Facts({
  words: { health: words, reasons },
  of,
  sources,
  now,
  utcOffset,
  lang,
  intervalMinutes,
}: HealthProps & { of: SourceHealth }) {
  const { state } = of;
  const states = sources.flatMap((each) => each.state ?? []);
  const next = nextCheck(states);
  const first = states.find(({ nextAt }) => Date.parse(nextAt) === next?.getTime());
  const fact = (name: string, value: string, small: string | null) => (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      <dd>
        <small>{small}</small>
      </dd>
    </div>
  );
  const at = (iso: string | null | undefined) => moment(iso, now, utcOffset, lang) ?? words.never;
  return (
    <dl class="facts">
      {fact(words.lastCheck, at(state?.checkedAt), age(state?.checkedAt, now, words))}
      {fact(words.lastSuccess, at(state?.succeededAt), age(state?.succeededAt, now, words))}
      {fact(words.nextCheck, at(next?.toISOString()), first ? why(first, intervalMinutes, words) : null)}
      {fact(words.failures, words.times(state?.failures ?? 0), state?.reason ? reasons[state.reason] : null)}
    </dl>
  );
}

function why(
  { status, checkedAt, nextAt }: SourceState,
  intervalMinutes: number,
  words: Catalogue['health'],
): string {
  if (status === 429 || status === 503) return words.whyServer;
  const minutes = (Date.parse(nextAt) - Date.parse(checkedAt)) / 60_000;
  return minutes > intervalMinutes + 1 ? words.longerPause : words.why;
}

function SourceRow({
  words: { health: words, options },
  each,
  lang,
  now,
  utcOffset,
}: HealthProps & { each: SourceHealth }) {
  const { source, state, stored, history, allowed } = each;
  const ok = history.filter((round) => round.ok).length;
  const kinds = {
    listing: options.kindListing,
    rss: options.kindRss,
    rdf: options.kindRss,
    atom: options.kindAtom,
    'json-feed': options.kindJson,
    api: options.kindJson,
  };
  const kind = state?.kind && kinds[state.kind];
  const details = [
    kind && `${words.kind}: ${kind}`,
    state?.status && `${words.status}: ${state.status}`,
    `${words.permission}: ${allowed ? words.granted : words.missing}`,
    state &&
      `${conditionOf(each) === 'good' ? words.succeeded : words.failed} ${moment(state.checkedAt, now, utcOffset, lang)}`,
  ];
  return (
    <div class="day">
      <div>
        <b lang="id">{source.name}</b>
        <small class="block">{source.office.name}</small>
      </div>
      <div>
        <RoundBars history={history} label={words.history(ok, history.length)} />
        <small class="axis" aria-hidden="true">
          <span>{words.history(ok, history.length)}</span>
          <span>{words.now}</span>
        </small>
        <small class="block">{details.filter(Boolean).join(' · ')}</small>
      </div>
      <small>{words.posts(stored)}</small>
    </div>
  );
}

function Meanings({ words, condition }: { words: Catalogue['health']; condition: Condition }) {
  const rows: [Condition | 'csp', string, string][] = [
    ['offline', words.offline, words.offlineText],
    ['unreachable', words.unreachable, words.unreachableMeaning],
    ['refused', words.refused, words.refusedText],
    ['drift', words.drift, words.driftText],
    ['no-permission', words.noPermission, words.noPermissionText],
    ['csp', words.csp, words.cspText],
  ];
  return (
    <table class="means">
      <tbody>
        {rows.map(([key, name, text]) => (
          <tr key={key} aria-current={key === condition ? 'true' : undefined}>
            <th scope="row">{name}</th>
            <td>
              {key === condition && <em>{words.holds}</em>}
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
