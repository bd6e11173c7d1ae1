import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import type { Filter, Query } from './search';
import type { PopupSpeech } from './words';

interface Props {
  query: Query;
  set: (query: Query) => void;
  /** Whether the field takes the focus when it appears. */
  focus: boolean;
  speech: PopupSpeech;
  /** What can be done with the posts found. */
  children?: ComponentChildren;
}

const FILTERS: Filter[] = ['all', 'new', 'coklit'];

export function Find({ query, set, focus, speech: { extension }, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <search class="find">
      <label>
        <Icon name="search" />
        <span class="vh">{extension.search}</span>
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
      <fieldset class="seg">
        <legend class="vh">{extension.filter}</legend>
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
      {children}
    </search>
  );
}
