import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import type { Catalogue } from '../../lib/i18n';
import { readInstant } from '../../lib/instant';
import type { Settings } from '../../lib/settings';
import type { SourceState } from '../../lib/store/store';
import { askToCheck } from '../shared/messages';
import { agoOf, formatMoment } from '../shared/moment';
import { homeOffice } from '../shared/office';
import { requestHosts } from '../shared/permissions';
import { checkedWords, isSilent, nextCheck, summarise } from '../shared/trouble';
import { type Condition, conditionOf, kindWords, overall, report, type SourceHealth } from './health';
import { RoundBars } from './RoundBars';
import { health, leftOut, load, notifications } from './state';

interface HealthProps {
  words: Catalogue;
  settings: Settings;
  now: Date;
}

/** What each part of the page is drawn from. */
interface PartProps extends HealthProps {
  condition: Condition;
  /** Of a source, by the home office's clock: every time on the page is told by one, the popup's. */
  at: (iso: string | null | undefined) => string | null;
}

/** A check is under way. */
const busy = signal(false);
/** What came of what was pressed last. */
const said = signal('');

/** How the sources are: what holds now, what to do, and the facts behind it. */
export function HealthPage(props: HealthProps) {
  const { now, settings } = props;
  const { health: words, options } = props.words;
  const { condition, of } = overall(health.value);
  const { utcOffset } = homeOffice(settings);
  const part: PartProps = {
    ...props,
    condition,
    at(iso) {
      const instant = readInstant(iso);
      return instant && formatMoment(instant, now, utcOffset, settings.language);
    },
  };
  useLayoutEffect(() => {
    said.value = '';
  }, []);
  return (
    <main class="column">
      <h1>{options.status}</h1>
      <Now {...part} of={of} />
      {of && <Facts {...part} of={of} />}
      {health.value.length > 0 && <h2 class="section-heading">{options.sources}</h2>}
      {health.value.map((each) => (
        <SourceRow key={each.source.key} {...part} each={each} />
      ))}
      {leftOut.value.length > 0 && (
        <section>
          <h2 class="section-heading">{words.leftOut}</h2>
          <p class="hint">{words.leftOutText}</p>
          <ul>
            {leftOut.value.map((line) => (
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

function Now(props: PartProps & { of: SourceHealth | null }) {
  const { words, settings, condition } = props;
  const { extension } = words;
  const [title, ...texts] = sayNow(props);
  const isForbidden = condition === 'no-permission';
  const icon = condition === 'good' ? 'check' : isForbidden ? 'lock' : 'cloudOff';
  const allow = () => void requestHosts(settings.sources.map(({ url }) => url)).then(load);
  return (
    <section class="now" aria-live="polite">
      <Icon name={condition === 'never' || condition === 'none' ? 'info' : icon} size={28} />
      <div>
        <h2>{title}</h2>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <div class="actions">
          {isForbidden && <Button look="large primary" label={extension.allow} onClick={allow} />}
          {condition === 'none' ? (
            <a class="button large primary" href="#add">
              {words.options.add}
            </a>
          ) : (
            <Button
              look={isForbidden ? 'large' : 'large primary'}
              icon="refresh"
              label={busy.value ? extension.checking : extension.check}
              disabled={busy.value}
              onClick={() => void check(words)}
            />
          )}
          <Button
            look="large"
            icon="copy"
            label={words.health.copyReport}
            onClick={() => void copyReport(words)}
          />
        </div>
        <p role="status">{said.value}</p>
      </div>
    </section>
  );
}

async function check(words: Catalogue): Promise<void> {
  busy.value = true;
  said.value = '';
  const outcome = await askToCheck();
  await load();
  busy.value = false;
  const { trouble } = summarise(
    health.value.flatMap(({ state }) => state ?? []),
    health.value.every(({ allowed }) => allowed),
  );
  said.value = checkedWords(outcome, trouble, words);
}

async function copyReport({ shared, extension }: Catalogue): Promise<void> {
  const text = report(health.value, {
    version: browser.runtime.getManifest().version,
    agent: navigator.userAgent,
    now: new Date(),
    notifications: notifications.value,
    leftOut: leftOut.value,
  });
  said.value = await navigator.clipboard.writeText(text).then(
    () => shared.copied,
    () => extension.copyFailed,
  );
}

/** What the condition is called, and what is said of it. */
function sayNow({ words, condition, of, at }: PartProps & { of: SourceHealth | null }): string[] {
  const said = words.health;
  const copied = at(of?.state?.succeededAt);
  const isUnread = of?.state && !isSilent(of.state);
  const unreachable = isUnread ? said.unreadable : said.unreachable;
  const texts: Record<Condition, string[]> = {
    good: [said.good, said.goodText],
    none: [said.none, said.noneText],
    never: [said.neverTitle, said.neverText],
    offline: [said.offline, said.offlineText, said.offlineDo],
    unreachable: copied
      ? [said.since(unreachable, copied), said.unreachableText(copied)]
      : [unreachable, said.unreachableMeaning],
    refused: [said.refused, said.refusedText, said.refusedDo],
    drift: [said.drift, said.driftText, said.driftDo],
    'no-permission': [said.noPermission, said.noPermissionText],
    store: [said.storeTitle, said.storeDo],
  };
  return texts[condition];
}

function Facts({ words, of: { state }, settings, now, at }: PartProps & { of: SourceHealth }) {
  const { health: said, reasons } = words;
  const states = health.value.flatMap((each) => each.state ?? []);
  const next = nextCheck(states);
  const first = states.find(({ nextAt }) => Date.parse(nextAt) === next?.getTime());
  const age = (iso: string | null | undefined) => {
    const instant = readInstant(iso);
    const ago = instant && agoOf(instant, now);
    const words = { minutes: said.minutesAgo, hours: said.hoursAgo, days: said.daysAgo };
    return ago ? words[ago.unit](ago.count) : instant && said.justNow;
  };
  const fact = (name: string, value: string | null, small: string | null) => (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? said.never}</dd>
      <dd>
        <small>{small}</small>
      </dd>
    </div>
  );
  return (
    <dl class="facts">
      {fact(said.lastCheck, at(state?.checkedAt), age(state?.checkedAt))}
      {fact(said.lastSuccess, at(state?.succeededAt), age(state?.succeededAt))}
      {fact(said.nextCheck, at(next?.toISOString()), first ? why(first, settings, said) : null)}
      {fact(said.failures, said.times(state?.failures ?? 0), state?.reason ? reasons[state.reason] : null)}
    </dl>
  );
}

function why(
  { status, checkedAt, nextAt }: SourceState,
  { intervalMinutes }: Settings,
  said: Catalogue['health'],
): string {
  if (status === 429 || status === 503) return said.whyServer;
  const minutes = (Date.parse(nextAt) - Date.parse(checkedAt)) / 60_000;
  return minutes > intervalMinutes + 1 ? said.longerPause : said.why;
}

function SourceRow({ words, each, at }: PartProps & { each: SourceHealth }) {
  const { health: said, options } = words;
  const { source, state, stored, history, allowed } = each;
  const read = said.history(history.filter(({ ok }) => ok).length, history.length);
  const outcome = conditionOf(each) === 'good' ? said.succeeded : said.failed;
  const details = [
    state?.kind && `${said.kind}: ${kindWords(state.kind, options)}`,
    state?.status && `${said.status}: ${state.status}`,
    `${said.permission}: ${allowed ? said.granted : said.missing}`,
    state && `${outcome} ${at(state.checkedAt)}`,
  ];
  return (
    <div class="day">
      <div>
        <b lang="id">{source.name}</b>
        <small class="block">{source.office.name}</small>
      </div>
      <div>
        <RoundBars history={history} label={read} />
        <small class="axis" aria-hidden="true">
          <span>{read}</span>
          <span>{said.now}</span>
        </small>
        <small class="block">{details.filter(Boolean).join(' · ')}</small>
      </div>
      <small>{said.posts(stored)}</small>
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
