import { useRef, useState } from 'preact/hooks';
import { Line } from './Line';
import { lazy } from './lazy';
import { SHARE } from './lines';
import type { ShareEntriesProps } from './ShareEntries';

const ShareEntries = lazy(() => import('./ShareEntries').then((part) => part.ShareEntries));

/** A button that shows the ways to pass something on. */
export function ShareMenu({
  label,
  ...entries
}: { label: string } & Omit<ShareEntriesProps, 'close' | 'box'>) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) button.current?.focus();
  };
  return (
    <span class="holds" ref={box}>
      <button
        type="button"
        class="icon"
        ref={button}
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Line path={SHARE} />
      </button>
      {open && <ShareEntries {...entries} box={box} close={close} />}
    </span>
  );
}
