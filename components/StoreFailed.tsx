import type { PopupSpeech } from './words';

/** The browser's own storage can't be opened, so nothing can be shown. */
export function StoreFailed({ speech: { extension } }: { speech: PopupSpeech }) {
  return (
    <div class="list empty">
      <h3>{extension.storeFailed}</h3>
      <p>{extension.storeAdvice}</p>
    </div>
  );
}
