import { Line } from './Line';
import { REFRESH, SETTINGS } from './lines';
import { Mark } from './Mark';
import type { PopupSpeech } from './words';

interface Props {
  busy: boolean;
  check: () => void;
  settingsPage: string;
  speech: PopupSpeech;
}

export function Head({ busy, check, settingsPage, speech: { shared, extension } }: Props) {
  const words = busy ? extension.checking : extension.check;
  return (
    <header class="head">
      <h1>
        <Mark />
        {shared.name}
      </h1>
      <button
        type="button"
        class={`btn${busy ? ' spin' : ''}`}
        aria-label={words}
        aria-disabled={busy}
        onClick={() => busy || check()}
      >
        <Line path={REFRESH} />
        <span>{words}</span>
      </button>
      <a
        class="icon"
        href={settingsPage}
        target="_blank"
        aria-label={extension.settings}
        title={extension.settings}
        rel="noopener"
      >
        <Line path={SETTINGS} />
      </a>
    </header>
  );
}
