import { effect } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { startClock } from '../../components/clock';
import { Icon } from '../../components/Icon';
import { Milestones } from '../../components/Milestones';
import type { Message } from '../../components/message';
import { Notice } from '../../components/Notice';
import { applyTheme } from '../shared/apply-theme';
import { ask } from '../shared/messages';
import { homeOffice, officePage } from '../shared/office';
import { hasPanel } from '../shared/panel';
import {
  allow,
  check,
  copy,
  findWindow,
  makePicture,
  mark,
  markAll,
  open,
  openAll,
  openDigest,
  openReport,
  openShortcuts,
  readPost,
  saveCalendar,
  showPanel,
  undo,
} from './actions';
import { Countdown } from './Countdown';
import { Find, NoMatch, sourceName } from './Find';
import { Foot, Head, TroubleLine } from './Frame';
import { ListHead, News, OnlySource } from './News';
import { EVERYTHING, search } from './search';
import {
  askMirror,
  busy,
  dialog,
  first,
  load,
  loadFirst,
  loadTexts,
  marked,
  previous,
  showOnly,
  tick,
  toast,
  type View,
  view,
  watch,
} from './state';

const SETTINGS_PAGE = '/options.html';
const ADD_PAGE = '/options.html#add';
const DATES_PAGE = '/options.html#settings';
const STATUS_PAGE = '/options.html#health';

/** What can wait does until the first drawing is on the screen: a waking background takes the same processor. */
const AFTER_PAINT_MS = 50;

/** Reads what is stored, draws it, and follows what happens. */
function openApp(root: HTMLElement): void {
  const loading = load();
  // While the browser looks up what it is asked for.
  watch();
  findWindow();
  // Firefox for Android knows no windows, and opens the popup as a page of its own: with the room that a panel has.
  const panel = document.body.classList.contains('panel') || !browser.windows;
  void loading.then(() => {
    // Its first tick comes before anything is made of what was read: behind it everything would be made twice.
    startClock(tick, () => view.value?.message?.step ?? 60_000, {
      now: Date.now,
      setTimeout: setTimeout.bind(globalThis),
      clearTimeout: clearTimeout.bind(globalThis),
      document,
    });
    effect(() => {
      if (view.value) applyTheme(document.documentElement, view.value.settings);
    });
    render(<App panel={panel} />, root);
    setTimeout(() => {
      // Wakes a background that lost its alarms: it sets them again, and reads what is overdue.
      void ask({ type: 'refresh' });
      void askMirror();
    }, AFTER_PAINT_MS);
  });
}

interface Props {
  /** In the side panel: higher, with advice, search open. */
  panel: boolean;
}

function App({ panel }: Props) {
  const shown = view.value;
  if (!shown) return null;
  const { words, settings, sources, items, storeFailed } = shown;
  const office = homeOffice(settings);
  const follows = settings.sources.length > 0;
  const awaited = follows && !items.length && !storeFailed && !sources.trouble && !sources.checkedAt;
  return (
    <div class={`app${panel ? ' panel' : ''}`}>
      <Head
        office={follows ? office.name : ''}
        busy={busy.value || awaited}
        check={check}
        settingsPage={SETTINGS_PAGE}
        openPanel={panel || !hasPanel() ? null : showPanel}
        words={words}
      />
      <main>
        {follows && items.length > 0 ? <Board view={shown} panel={panel} /> : <Nothing view={shown} />}
      </main>
      <p class="toast" role="status">
        {toast.value && <span key={toast.value}>{toast.value}</span>}
      </p>
      {dialog.value}
      <Foot
        summary={sources}
        now={shown.now}
        utcOffset={office.utcOffset}
        statusPage={STATUS_PAGE}
        words={words}
      />
    </div>
  );
}

/** In the place of board and list, before anything was read; most days it is not wanted. */
function Nothing({ view: { words, settings, sources, storeFailed } }: { view: View }) {
  const { trouble } = sources;
  if (!first.value) {
    void loadFirst();
    return null;
  }
  const { FirstFailed, FirstRun, NoSource, Permission, StoreFailed } = first.value;
  if (!settings.sources.length) return <NoSource addPage={ADD_PAGE} words={words} />;
  if (storeFailed) return <StoreFailed words={words} />;
  if (trouble?.kind === 'no-permission') {
    const { host } = new URL(officePage(settings));
    return <Permission host={host} allow={allow} firefox={import.meta.env.FIREFOX} words={words} />;
  }
  if (trouble && !busy.value) {
    return <FirstFailed trouble={trouble} check={check} statusPage={STATUS_PAGE} words={words} />;
  }
  return <FirstRun words={words} />;
}

/** More posts than the window shows, the rest comes after the first drawing: a popup is never higher than 600 px. */
const FIRST = 4;
const FIRST_IN_PANEL = 12;

const POST_ACTIONS = { open, mark, readPost, copy };

/** The state of Coklit and the posts; where no Coklit runs, the posts come first. */
function Board({ view: shown, panel }: { view: View; panel: boolean }) {
  const { words, settings, unread, message, only, stage } = shown;
  const [finding, setFinding] = useState(panel);
  const [asked, setAsked] = useState(false);
  const [query, setQuery] = useState(EVERYTHING);

  const find = () => {
    setAsked(true);
    setFinding(true);
    document.querySelector<HTMLElement>('.find input')?.focus();
  };
  const close = () => {
    setFinding(false);
    setQuery(EVERYTHING);
  };
  // With the drawing: a key pressed right after it is not lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '/' && !(event.target as Element).matches('input')) find();
      else if (event.key === '?' && !(event.target as Element).matches('input')) void openShortcuts();
      else if (event.key === 'Escape' && finding && !panel) close();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  useEffect(() => {
    if (query.words) void loadTexts();
  }, [query.words]);

  const items = only
    ? shown.items.filter(({ sources }) => sources.some(({ key }) => key === only.key))
    : shown.items;
  const found = search(items, query, unread, shown.texts);
  const compact = panel ? query !== EVERYTHING : finding;
  const below = message?.tone === 'band';
  const { utcOffset } = homeOffice(settings);
  const countdown = !compact && message && (
    <Countdown
      message={message}
      words={words}
      settingsPage={DATES_PAGE}
      copy={copy}
      saveCalendar={message.dates && stage && (() => saveCalendar(stage))}
      actions={{ report: () => openReport(message), picture: makePicture }}
      office={homeOffice(settings).name}
      whose={shown.offices.length > 1}
      follow={(url) => {
        const item = shown.items.find((each) => each.url === url);
        if (item) void open(item);
        return item !== undefined;
      }}
    />
  );
  return (
    <>
      {message && <Milestones message={message} />}
      <TroubleLine
        summary={shown.sources}
        mirrored={shown.mirrored}
        clockWrong={shown.clockWrong}
        troubled={shown.troubled}
        now={shown.now}
        utcOffset={utcOffset}
        statusPage={STATUS_PAGE}
        allow={allow}
        words={words}
      />
      {shown.forgets && <Notice icon="info">{words.extension.nothingKept}</Notice>}
      {compact ? message && <OneLine message={message} /> : !below && countdown}
      {panel && !compact && message && message.advice.length > 0 && (
        <Advice message={message} title={words.shared.adviceTitle} />
      )}
      <News
        items={found}
        offices={shown.offices.length > 1}
        unread={unread}
        previous={previous.value}
        warnings={shown.warnings}
        lead={below && !compact}
        first={panel ? FIRST_IN_PANEL : FIRST}
        utcOffset={utcOffset}
        sitePage={only?.url ?? officePage(settings)}
        actions={POST_ACTIONS}
        shortcuts={openShortcuts}
        words={words}
      >
        <ListHead
          unread={items.filter(({ id }) => unread.has(id)).length}
          finding={finding}
          toggleFind={finding ? close : find}
          digest={() => openDigest(found)}
          markAll={() => markAll(found)}
          marked={marked.value?.length ?? null}
          undo={undo}
          words={words}
        />
        {finding && (
          <Find
            query={query}
            set={setQuery}
            focus={asked}
            sources={settings.sources}
            only={only}
            showOnly={showOnly}
            found={found.length}
            openAll={() => openAll(found)}
            words={words}
          />
        )}
        {only && !finding && (
          <OnlySource
            name={sourceName(only, settings.sources)}
            showAll={() => showOnly(null)}
            words={words}
          />
        )}
        {!found.length && (
          <NoMatch
            query={query.words}
            stored={items.length}
            clear={() => {
              setQuery(EVERYTHING);
              void showOnly(null);
            }}
            sitePage={only?.url ?? officePage(settings)}
            words={words}
          />
        )}
      </News>
      {below && countdown}
    </>
  );
}

/** The state of Coklit in one line, so that a search has the room. */
function OneLine({ message: { line } }: { message: Message }) {
  return (
    <p class="one-line" role="timer">
      <span key={line.what + line.when.whole}>
        <b>{line.what}</b> <span>{line.when.whole}</span>
      </span>
    </p>
  );
}

/** What residents prepare and how they know a real Pantarlih. */
function Advice({ message, title }: { message: Message; title: string }) {
  return (
    <section class="advice" aria-label={title}>
      <h2>{title}</h2>
      <ul class="ticks">
        {message.advice.map((sentence) => (
          <li key={sentence}>
            <Icon name="check" />
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

const root = document.getElementById('popup');
// Other pages have this script for what they share with it.
if (root) openApp(root);
