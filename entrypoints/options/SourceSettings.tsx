import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Select } from '../../components/Select';
import type { Source } from '../../lib/source';
import { officesOf } from '../shared/office';
import { AddSource, type AddSourceProps } from './AddSource';
import { Ask } from './Ask';
import { type GroupProps, Section } from './controls';
import { type Removed, removed } from './state';

const INTERVALS = [5, 15, 30, 60, 180, 360, 720, 1440];

/**
 * What is followed, how often, and whose dates the countdown takes.
 *
 * @param props.adding The panel that adds a source is open from the start.
 */
export function SourceSettings(
  props: GroupProps & { adding: boolean; add: Omit<AddSourceProps, 'words' | 'sources' | 'onDone'> },
) {
  const { words, settings, onChange } = props;
  const [adding, setAdding] = useState(props.adding);
  const [asked, setAsked] = useState<Source | null>(null);
  const latest = removed.value.at(-1);
  const isNew = useRef(false);
  const add = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const offices = officesOf(settings.sources);
  const homeName = offices.find(({ id }) => id === settings.home)?.name;
  // The button that was pressed is gone: the focus goes on to what takes it back.
  useLayoutEffect(() => {
    if (isNew.current) undo.current?.focus();
    isNew.current = false;
  }, [latest]);

  function remove(source: Source): void {
    const sources = settings.sources.filter(({ key }) => key !== source.key);
    const stays = sources.some(({ office }) => office.id === settings.home);
    const first = sources[0];
    const { home, muted } = settings;
    removed.value = [...removed.value, { source, before: { sources: settings.sources, home, muted } }];
    isNew.current = true;
    onChange({
      sources,
      muted: muted.filter((key) => key !== source.key),
      ...(stays || !first ? {} : { home: first.office.id }),
    });
  }

  /** What was added meanwhile stays, behind what comes back. */
  function takeBack({ before }: Removed): void {
    const keys = new Set(before.sources.map(({ key }) => key));
    const since = settings.sources.filter(({ key }) => !keys.has(key));
    removed.value = removed.value.slice(0, -1);
    onChange({
      ...before,
      sources: [...before.sources, ...since],
      muted: [...new Set([...before.muted, ...settings.muted])],
    });
    add.current?.focus();
  }

  function mute({ key }: Source, muted: boolean): void {
    const others = settings.muted.filter((each) => each !== key);
    onChange({ muted: muted ? [...others, key] : others });
  }

  return (
    <Section title={words.sources}>
      {!settings.sources.length && <p class="wrong">{words.noSource}</p>}
      <ul class="srcs">
        {settings.sources.map((source) => (
          <li key={source.key}>
            <div>
              <b lang="id">{source.name}</b>
              <small>{source.office.name}</small>
              <small>{plainAddress(source.url)}</small>
            </div>
            <label class="mute">
              <input
                type="checkbox"
                checked={settings.muted.includes(source.key)}
                aria-label={words.muteSource(source.name, source.office.name)}
                aria-describedby="muted-text"
                onChange={({ currentTarget }) => mute(source, currentTarget.checked)}
              />
              {words.muted}
            </label>
            <button
              type="button"
              class="text-button"
              aria-label={words.removeSource(source.name, source.office.name)}
              onClick={() => (settings.sources.length > 1 ? remove(source) : setAsked(source))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {settings.sources.length > 0 && (
        <p class="hint" id="muted-text">
          {words.mutedText}
        </p>
      )}
      <p role="status">
        {latest && (
          <>
            {words.removed(latest.source.name, latest.source.office.name)}{' '}
            {latest.before.home !== settings.home && homeName && `${words.homeNow(homeName)} `}
            <button type="button" class="text-button" ref={undo} onClick={() => takeBack(latest)}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      {asked && (
        <Ask
          question={words.removeLast}
          yes={words.remove}
          no={words.cancel}
          onAnswer={(yes) => {
            setAsked(null);
            if (yes) remove(asked);
          }}
        />
      )}
      <div class="rowf">
        <Select
          class="inline-field"
          label={words.every}
          value={settings.intervalMinutes}
          options={[...new Set([...INTERVALS, settings.intervalMinutes])]
            .sort((a, b) => a - b)
            .map((minutes) => [minutes, words.everyMinutes(minutes)] as const)}
          onChange={(intervalMinutes) => onChange({ intervalMinutes })}
        />
        {offices.length > 1 && (
          <Select
            class="inline-field"
            label={words.home}
            value={settings.home}
            options={offices.map(({ id, name }) => [id, name] as const)}
            onChange={(home) => onChange({ home })}
          />
        )}
        <Button
          look="large"
          label={words.addAddress}
          ref={add}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        />
      </div>
      {adding && (
        <AddSource
          words={words}
          sources={settings.sources}
          {...props.add}
          onDone={() => {
            setAdding(false);
            add.current?.focus();
          }}
        />
      )}
    </Section>
  );
}

export function plainAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace('/index.php/', '/');
}
