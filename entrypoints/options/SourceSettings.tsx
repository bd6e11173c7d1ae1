import { useState } from 'preact/hooks';
import type { Catalogue } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import type { Source } from '../../lib/source';
import { AddSource, type AddSourceProps } from './AddSource';
import { Select } from './Choice';
import { Section } from './Section';

const INTERVALS = [5, 15, 30, 60, 180, 360, 720, 1440];

/** What is followed, how often, and whose dates the countdown takes. */
export function SourceSettings(props: {
  words: Catalogue['options'];
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  add: Omit<AddSourceProps, 'words' | 'sources' | 'onDone'>;
}) {
  const { words, settings, onChange } = props;
  const [adding, setAdding] = useState(false);
  const offices = [...new Map(settings.sources.map(({ office }) => [office.id, office])).values()];

  function remove(gone: Source): void {
    const sources = settings.sources.filter(({ key }) => key !== gone.key);
    const stays = sources.some(({ office }) => office.id === settings.home);
    const first = sources[0];
    onChange({ sources, ...(stays || !first ? {} : { home: first.office.id }) });
  }

  return (
    <Section title={words.sources}>
      <ul class="srcs">
        {settings.sources.map((source) => (
          <li key={source.key}>
            <div>
              <b>{source.name}</b>
              <small>
                {source.office.name} · {plainAddress(source.url)}
              </small>
            </div>
            <button
              type="button"
              class="text-button"
              aria-label={words.removeSource(source.name, source.office.name)}
              onClick={() => remove(source)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="rowf">
        <Select
          label={words.every}
          value={settings.intervalMinutes}
          options={[...new Set([...INTERVALS, settings.intervalMinutes])]
            .sort((a, b) => a - b)
            .map((minutes) => [minutes, words.everyMinutes(minutes)] as const)}
          onChange={(intervalMinutes) => onChange({ intervalMinutes })}
        />
        {offices.length > 1 && (
          <Select
            label={words.home}
            value={settings.home}
            options={offices.map(({ id, name }) => [id, name] as const)}
            onChange={(home) => onChange({ home })}
          />
        )}
        {!adding && (
          <button type="button" class="button large" onClick={() => setAdding(true)}>
            {words.addAddress}
          </button>
        )}
      </div>
      {adding && (
        <AddSource words={words} sources={settings.sources} {...props.add} onDone={() => setAdding(false)} />
      )}
    </Section>
  );
}

export function plainAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace('/index.php/', '/');
}
