import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { shortOffice } from '../../components/post-words';
import type { Catalogue } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { homeOffice } from '../shared/office';
import { Ask } from './Ask';
import { Section } from './controls';
import { dataActions } from './data';

/** What can be done with all that is stored; what came of it is said. */
export function DataSettings(props: { words: Catalogue; settings: Settings }) {
  const words = props.words.options;
  const actions = dataActions(props.words);
  // Whose posts alone make a mirror.
  const office = shortOffice(homeOffice(props.settings).name);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<'reset' | 'clear' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const run = (work: Promise<string>) => {
    work.then(setSaid, (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)));
  };
  const button = (label: string, onClick: () => void) => (
    <Button look="large" label={label} onClick={onClick} />
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
