import { useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../lib/i18n';
import { Ask } from './Ask';
import { Section } from './Section';

/** What can be done with all that is stored. Each action answers with the sentence to show. */
export interface DataActions {
  exportMirror: () => Promise<string>;
  copyAll: () => Promise<string>;
  exportSettings: () => Promise<string>;
  importSettings: (file: File) => Promise<string>;
  reset: () => Promise<string>;
  clear: () => Promise<string>;
}

export function DataSettings(props: {
  words: Catalogue['options'];
  /** The home office, whose posts alone make a mirror. */
  office: string;
  actions: DataActions;
}) {
  const { words, office, actions } = props;
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<'reset' | 'clear' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const run = (work: Promise<string>) => {
    work.then(setSaid, (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)));
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" class="button large" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <Section title={words.data}>
      <p>{words.dataText}</p>
      <div class="rowf tight">
        {button(words.exportMirror(office), () => run(actions.exportMirror()))}
        {button(words.copyData, () => run(actions.copyAll()))}
        {button(words.clearData, () => setAsked('clear'))}
      </div>
      <div class="rowf tight">
        {button(words.exportSettings, () => run(actions.exportSettings()))}
        {button(words.importSettings, () => file.current?.click())}
        {button(words.reset, () => setAsked('reset'))}
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.importSettings}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) run(actions.importSettings(chosen));
          }}
        />
      </div>
      {asked && (
        <Ask
          question={asked === 'clear' ? words.clearSure : words.resetSure}
          yes={words.sure}
          no={words.cancel}
          onAnswer={(yes) => {
            setAsked(null);
            if (yes) run(asked === 'clear' ? actions.clear() : actions.reset());
          }}
        />
      )}
      <p role="status">{said}</p>
    </Section>
  );
}
