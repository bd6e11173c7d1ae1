import { partWords } from './part-words';
import type { Speech } from './words';

/** The browser's own storage can't be opened, so nothing can be shown. */
export function StoreFailed({ speech }: { speech: Speech }) {
  const words = partWords(speech);
  return (
    <div class="list empty">
      <h2>{words.storeFailed}</h2>
      <p>{words.storeAdvice}</p>
    </div>
  );
}
