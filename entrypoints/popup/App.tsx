import { effect } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { startClock } from '../../components/clock';
import { Milestones } from '../../components/Milestones';
import type { Message } from '../../components/message';
import { Notice } from '../../components/Notice';
import { applyTheme } from '../shared/apply-theme';
import { ask } from '../shared/messages';
import { findWindow, open, openShortcuts } from './actions';
import { Countdown } from './Countdown';
import { Find, NoMatch, OnlySource } from './Find';
import { Foot, Head, Ticks, TroubleLine } from './Frame';
import { ListHead, News } from './News';
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
  showOnly,
  tick,
  toast,
  type View,
  view,
  watch,
} from './state';

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
  const { settings, sources, items, storeFailed } = shown;
  const follows = settings.sources.length > 0;
  const awaited = follows && !items.length && !storeFailed && !sources.trouble && !sources.checkedAt;
  return (
    <div class={`app${panel ? ' panel' : ''}`}>
      <Head {...shown} busy={busy.value || awaited} panel={panel} />
      <main>
        {follows && items.length > 0 ? <Board view={shown} panel={panel} /> : <Nothing view={shown} />}
      </main>
      <p class="toast" role="status">
        {toast.value && <span key={toast.value}>{toast.value}</span>}
      </p>
      {dialog.value}
      <Foot {...shown} />
    </div>
  );
}

/** Its views are fetched when they are wanted. */
function Nothing({ view: shown }: { view: View }) {
  if (first.value) return <first.value.First {...shown} busy={busy.value} />;
  void loadFirst();
  return null;
}

/** More posts than the window shows, the rest comes after the first drawing: a popup is never higher than 600 px. */
const FIRST = 4;
const FIRST_IN_PANEL = 12;

/** The state of Coklit and the posts; where no Coklit runs, the posts come first. */
function Board({ view: shown, panel }: { view: View; panel: boolean }) {
  const { words, unread, message, only } = shown;
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
  const countdown = !compact && message && (
    <Countdown
      {...shown}
      message={message}
      onLink={(event) => {
        const url = (event.currentTarget as Element).getAttribute('href');
        const item = shown.items.find((each) => each.url === url);
        if (!item) return;
        event.preventDefault();
        void open(item);
      }}
    />
  );
  return (
    <>
      {message && <Milestones message={message} />}
      <TroubleLine {...shown} />
      {shown.forgets && <Notice icon="info">{words.extension.nothingKept}</Notice>}
      {compact ? message && <OneLine message={message} /> : !below && countdown}
      {panel && !compact && message && message.advice.length > 0 && (
        <Advice message={message} title={words.shared.adviceTitle} />
      )}
      <News {...shown} items={found} lead={below && !compact} first={panel ? FIRST_IN_PANEL : FIRST}>
        <ListHead
          words={words}
          unread={items.filter(({ id }) => unread.has(id)).length}
          found={found}
          finding={finding}
          toggleFind={finding ? close : find}
          marked={marked.value?.length ?? null}
        />
        {finding ? (
          <Find {...shown} query={query} set={setQuery} focus={asked} found={found} />
        ) : (
          <OnlySource {...shown} />
        )}
        {!found.length && (
          <NoMatch
            {...shown}
            query={query.words}
            stored={items.length}
            clear={() => {
              setQuery(EVERYTHING);
              void showOnly(null);
            }}
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
      <span key={`${line.what}${line.when.whole}${line.doubt}`}>
        <b>{line.what}</b> <span>{[line.when.whole, line.doubt].filter(Boolean).join('; ')}</span>
      </span>
    </p>
  );
}

/** What residents prepare and how they know a real Pantarlih. */
function Advice({ message, title }: { message: Message; title: string }) {
  return (
    <section class="advice" aria-label={title}>
      <h2>{title}</h2>
      <Ticks sentences={message.advice} />
    </section>
  );
}

const root = document.getElementById('popup');
// Other pages have this script for what they share with it.
if (root) openApp(root);
