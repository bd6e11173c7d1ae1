import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface Props {
  /** The name of the button. */
  label: string;
  icon: IconName;
  /** Buttons and links; the menu closes after each. */
  children: ComponentChildren;
}

/** A button that shows a few actions: Escape, a click elsewhere or leaving it by Tab closes it. */
export function Menu({ label, icon, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const panel = box.current?.querySelector<HTMLElement>('.menu');
    panel?.scrollIntoView?.({ block: 'nearest' });
    panel?.querySelector<HTMLElement>('a, button')?.focus();
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const entries = [...(box.current?.querySelectorAll<HTMLElement>('.menu a, .menu button') ?? [])];
    const at = entries.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries.at(at - 1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget && !box.current?.contains(event.relatedTarget as Node)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and arrow keys only move between the buttons inside
    <span class="holds" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="icon"
        ref={button}
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: closing after an entry was chosen is no action of its own
        // biome-ignore lint/a11y/useKeyWithClickEvents: the entries are buttons and links, the keyboard clicks them
        <span class="menu" onClick={() => setOpen(false)}>
          {children}
        </span>
      )}
    </span>
  );
}
