import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { shortOffice } from '../../components/post-words';
import type { BoardItem } from '../../lib/board';
import type { Source } from '../../lib/source';
import { openAll } from './actions';
import { EVERYTHING, FILTERS, MOST_OPENED, type Query } from './search';
import { showOnly, type View } from './state';
import type { PopupWords } from './words';

type FindProps = Pick<View, 'words' | 'settings' | 'only'> & {
  query: Query;
  set: (query: Query) => void;
  /** Whether the field takes the focus when it appears. */
  focus: boolean;
  found: readonly BoardItem[];
};

/** The field for words, and the filters. */
export function Find({ query, set, focus, found, words, settings: { sources }, only }: FindProps) {
  const { extension } = words;
  const count = found.length;
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
      <fieldset class="toggles">
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
      {sources.length > 1 && (
        <select
          aria-label={extension.source}
          onChange={({ currentTarget: { value } }) =>
            showOnly(sources.find(({ key }) => key === value) ?? null)
          }
        >
          <option value="">{extension.allSources}</option>
          {sources.map((source) => (
            <option key={source.key} value={source.key} selected={source.key === only?.key} lang="id">
              {sourceName(source, sources)}
            </option>
          ))}
        </select>
      )}
      <p class="unseen" role="status">
        {query !== EVERYTHING && <span key={count}>{extension.hits(count)}</span>}
      </p>
      {query.filter === 'new' && count > 0 && (
        <OpenUnread count={count} open={() => openAll(found)} words={words} />
      )}
    </search>
  );
}

/** Above so many tabs the user is asked first. */
const ASK_ABOVE = 5;

/** 'Pengumuman', and with its office where the sources are of several. */
function sourceName({ name, office }: Source, among: readonly Source[]): string {
  return among.some((other) => other.office.id !== office.id) ? `${name}, ${shortOffice(office.name)}` : name;
}

/** "Buka semua yang belum dibaca": asks before it opens many tabs, and never opens more than a browser can bear. */
export function OpenUnread(props: { count: number; open: () => void; words: PopupWords }) {
  const { count: all, open } = props;
  const count = Math.min(all, MOST_OPENED);
  const { extension } = props.words;
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
      <Button
        look="primary"
        label={extension.openThem(count)}
        onClick={() => {
          setAsking(false);
          open();
        }}
      />
      <Button label={extension.cancel} onClick={() => setAsking(false)} />
    </fieldset>
  );
}

/** That the list is not the whole one, and the way back. */
export function OnlySource({ words, settings, only }: Pick<View, 'words' | 'settings' | 'only'>) {
  const { extension } = words;
  const name = only && sourceName(only, settings.sources);
  return (
    name && (
      <p class="only">
        <span key={name}>{extension.onlySource(name)}</span>{' '}
        <button type="button" class="inline-button" onClick={() => showOnly(null)}>
          {extension.showAll}
        </button>
      </p>
    )
  );
}

type NoMatchProps = Pick<View, 'words' | 'sitePage'> & {
  query: string;
  stored: number;
  clear: () => void;
};

/** Nothing matches the search: how many posts were searched, and the two ways on. */
export function NoMatch({ query, stored, clear, sitePage, words: { shared, extension } }: NoMatchProps) {
  return (
    <div class="empty">
      <h3>{extension.noMatch}</h3>
      <p>{query ? extension.noMatchFor(query, stored) : extension.noMatchHere(stored)}</p>
      <div class="actions">
        <Button label={extension.clearSearch} onClick={clear} />
        <Link class="button" href={sitePage}>
          <Icon name="open" />
          {shared.openSite}
        </Link>
      </div>
    </div>
  );
}
