import { useState } from 'preact/hooks';
import type { PopupSpeech } from './words';

/** Above so many tabs the user is asked first. */
const ASK_ABOVE = 5;

/** "Buka semua yang belum dibaca": asks before it opens many tabs. */
export function OpenUnread({
  count,
  open,
  speech,
}: {
  count: number;
  open: () => void;
  speech: PopupSpeech;
}) {
  const { extension } = speech;
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="link" onClick={() => (count > ASK_ABOVE ? setAsking(true) : open())}>
        {extension.openUnread}
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>{extension.openMany(count)}</legend>
      <button type="button" class="btn main" onClick={open}>
        {extension.openThem(count)}
      </button>
      <button type="button" class="btn" onClick={() => setAsking(false)}>
        {extension.cancel}
      </button>
    </fieldset>
  );
}
