import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { BoardError } from '../../lib/board';
import { FetchError } from '../../lib/feed/fetch';
import type { Catalogue } from '../../lib/i18n';
import { fetchMirror } from '../shared/mirror';
import { Section } from './controls';
import { change } from './state';

/** The mirror that stands in while the office can't be reached. */
export function MirrorSettings({ words, mirror }: { words: Catalogue; mirror: string | null }) {
  const { options } = words;
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const shown = draft ?? mirror ?? '';

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setSaid(options.trying);
    setSaid(await tryMirror(shown.trim(), words));
    setDraft(null);
  }

  return (
    <Section title={options.advanced}>
      <p>{options.mirror}</p>
      <form class="rowf" onSubmit={submit}>
        <input
          class="t wide"
          type="url"
          aria-label={options.mirrorField}
          placeholder="https://…/feed.json"
          value={shown}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        />
        <Button type="submit" look="large" label={shown.trim() || !mirror ? options.try : options.remove} />
      </form>
      <p class="hint">{options.mirrorText}</p>
      <p role="status">{said}</p>
    </Section>
  );
}

/** Reads a mirror's board and keeps its address if it is one; an empty address forgets it. Gives the sentence to show. */
async function tryMirror(url: string, { options, reasons }: Catalogue): Promise<string> {
  if (!url) {
    await change({ mirror: null });
    return options.mirrorGone;
  }
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return options.notAddress;
  try {
    const { title, items } = await fetchMirror(url);
    await change({ mirror: url });
    return options.mirrorFound(title, items.length);
  } catch (error) {
    if (error instanceof BoardError) return options.mirrorWrong(error.message);
    if (error instanceof FetchError) return options.mirrorWrong(reasons.network);
    return options.mirrorWrong(error instanceof SyntaxError ? reasons['not-a-feed'] : reasons.status);
  }
}
