import { useState } from 'preact/hooks';
import { partWords } from './part-words';
import type { Speech } from './words';

/** Above so many tabs the user is asked first. */
const ASK_ABOVE = 5;

/** "Buka semua yang belum dibaca": asks before it opens many tabs. */
export function OpenUnread({ count, open, speech }: { count: number; open: () => void; speech: Speech }) {
  const words = partWords(speech);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="link" onClick={() => (count > ASK_ABOVE ? setAsking(true) : open())}>
        {words.openUnread}
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>{words.openMany(count)}</legend>
      <button type="button" class="btn main" onClick={open}>
        {words.openThem(count)}
      </button>
      <button type="button" class="btn" onClick={() => setAsking(false)}>
        {words.cancel}
      </button>
    </fieldset>
  );
}
