import { useState } from 'preact/hooks';
import type { Catalogue } from '../../lib/i18n';
import { Section } from './Section';

/** The mirror that stands in while the office can't be reached. `onTry` reads it, keeps it if it is one, and says so. */
export function MirrorSettings(props: {
  words: Catalogue['options'];
  mirror: string | null;
  onTry: (url: string) => Promise<string>;
}) {
  const { words } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const shown = draft ?? props.mirror ?? '';
  return (
    <Section title={words.advanced}>
      <p>{words.mirror}</p>
      <form
        class="rowf"
        onSubmit={(event) => {
          event.preventDefault();
          setSaid(words.trying);
          void props.onTry(shown.trim()).then((sentence) => {
            setSaid(sentence);
            setDraft(null);
          });
        }}
      >
        <input
          class="t wide"
          type="url"
          aria-label={words.mirrorField}
          placeholder="https://…/feed.json"
          value={shown}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <button type="submit" class="button large">
          {shown.trim() || !props.mirror ? words.try : words.remove}
        </button>
      </form>
      <p class="hint">{words.mirrorText}</p>
      <p role="status">{said}</p>
    </Section>
  );
}
