import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { shortOffice } from '../../components/post-words';
import type { Source } from '../../lib/source';
import { EVERYTHING, FILTERS, MOST_OPENED, type Query } from './search';
import type { PopupWords } from './words';

interface FindProps {
  query: Query;
  set: (query: Query) => void;
  /** Whether the field takes the focus when it appears. */
  focus: boolean;
  /** All followed sources, to choose one from; the list shows `only` one of them, or all. */
  sources: readonly Source[];
  only: Source | null;
  showOnly: (source: Source | null) => void;
  /** So many posts were found. */
  found: number;
  openAll: () => void;
  words: PopupWords;
}

/** The field for words, and the filters. */
export function Find({ query, set, focus, found, openAll, words, ...rest }: FindProps) {
  const { extension } = words;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <search class="find">
      <label>
        <Icon name="search" />
        <span class="unseen">{extension.search}</span>
        <input
          type="search"
          ref={field}
          value={query.words}
          placeholder={extension.search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => set({ ...query, words: event.currentTarget.value })}
        />
      </label>
      <fieldset class="filters">
        <legend class="unseen">{extension.filter}</legend>
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={query.filter === filter}
            onClick={() => set({ ...query, filter })}
          >
            {extension[filter]}
          </button>
        ))}
      </fieldset>
      {rest.sources.length > 1 && <ChooseSource {...rest} words={words} />}
      <p class="unseen" role="status">
        {query !== EVERYTHING && <span key={found}>{extension.hits(found)}</span>}
      </p>
      {query.filter === 'new' && found > 0 && <OpenUnread count={found} open={openAll} words={words} />}
    </search>
  );
}

/** Above so many tabs the user is asked first. */
const ASK_ABOVE = 5;

/** Which source's posts are listed. */
function ChooseSource(props: Pick<FindProps, 'sources' | 'only' | 'showOnly' | 'words'>) {
  const { sources, only, words } = props;
  return (
    <select
      aria-label={words.extension.source}
      onChange={({ currentTarget: { value } }) =>
        props.showOnly(sources.find(({ key }) => key === value) ?? null)
      }
    >
      <option value="">{words.extension.allSources}</option>
      {sources.map((source) => (
        <option key={source.key} value={source.key} selected={source.key === only?.key} lang="id">
          {sourceName(source, sources)}
        </option>
      ))}
    </select>
  );
}

/** 'Pengumuman', and with its office where the sources are of several. */
export function sourceName({ name, office }: Source, among: readonly Source[]): string {
  return among.some((other) => other.office.id !== office.id) ? `${name}, ${shortOffice(office.name)}` : name;
}

/** "Buka semua yang belum dibaca": asks before it opens many tabs, and never opens more than a browser can bear. */
export function OpenUnread({
  count: all,
  open,
  words,
}: {
  count: number;
  open: () => void;
  words: PopupWords;
}) {
  const count = Math.min(all, MOST_OPENED);
  const { extension } = words;
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button
        type="button"
        class="text-button"
        onClick={() => (count > ASK_ABOVE ? setAsking(true) : open())}
      >
        {extension.openUnread}
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>
        {extension.openMany(count)}
        {all > count && ` ${extension.openLeft(all - count)}`}
      </legend>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          setAsking(false);
          open();
        }}
      >
        {extension.openThem(count)}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {extension.cancel}
      </button>
    </fieldset>
  );
}

interface NoMatchProps {
  query: string;
  stored: number;
  clear: () => void;
  sitePage: string;
  words: PopupWords;
}

/** Nothing matches the search: how many posts were searched, and the two ways on. */
export function NoMatch({ query, stored, clear, sitePage, words: { shared, extension } }: NoMatchProps) {
  return (
    <div class="empty">
      <h3>{extension.noMatch}</h3>
      <p>{query ? extension.noMatchFor(query, stored) : extension.noMatchHere(stored)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={clear}>
          {extension.clearSearch}
        </button>
        <Link class="button" href={sitePage}>
          <Icon name="open" />
          {shared.openSite}
        </Link>
      </div>
    </div>
  );
}
