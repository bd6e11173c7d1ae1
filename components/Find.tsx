import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { partWords } from './part-words';
import type { Filter, Query } from './search';
import type { Speech } from './words';

interface Props {
  query: Query;
  set: (query: Query) => void;
  /** Whether the field takes the focus when it appears. */
  focus: boolean;
  speech: Speech;
  /** What can be done with the posts found. */
  children?: ComponentChildren;
}

const FILTERS: Filter[] = ['all', 'new', 'coklit'];

export function Find({ query, set, focus, speech, children }: Props) {
  const words = partWords(speech);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <search class="find">
      <label>
        <Icon name="search" />
        <span class="vh">{words.search}</span>
        <input
          type="search"
          ref={field}
          value={query.words}
          placeholder={words.search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => set({ ...query, words: event.currentTarget.value })}
        />
      </label>
      <fieldset class="seg">
        <legend class="vh">{words.filter}</legend>
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={query.filter === filter}
            onClick={() => set({ ...query, filter })}
          >
            {words[filter]}
          </button>
        ))}
      </fieldset>
      {children}
    </search>
  );
}
