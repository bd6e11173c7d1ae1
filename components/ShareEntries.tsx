import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { Link } from './Link';
import css from './styles/menu.css?inline';
import { wear } from './wear';
import type { Speech } from './words';

wear(css);

export interface ShareEntriesProps {
  /** What is sent: a line of words. */
  text: string;
  /** The address that is sent with it; without one the words are copied. */
  url: string | undefined;
  copy: (text: string) => void;
  speech: Speech;
  /** Further entries. */
  children?: ComponentChildren;
  /** The button and this menu: a click outside of it closes the menu. */
  box: RefObject<HTMLElement | null>;
  /** `back`: the focus goes back to the button. */
  close: (back: boolean) => void;
}

/** Sends words and an address by WhatsApp, or copies the address. Escape, a click elsewhere or Tab closes it. */
export function ShareEntries({
  text,
  url,
  copy,
  speech: { shared },
  children,
  box,
  close,
}: ShareEntriesProps) {
  const menu = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    menu.current?.scrollIntoView?.({ block: 'nearest' });
    menu.current?.querySelector<HTMLElement>('a, button')?.focus();
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(menu.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
    const at = entries.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') close(true);
    else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries.at(at - 1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget && !box.current?.contains(event.relatedTarget as Node)) close(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the entries are buttons and links; keys only move between them
    <span class="menu" ref={menu} onKeyDown={onKeyDown} onFocusOut={onFocusOut} onClick={() => close(true)}>
      <Link href={`https://wa.me/?text=${encodeURIComponent(url ? `${text}\n${url}` : text)}`}>
        <Icon name="chat" />
        {shared.whatsapp}
      </Link>
      <button type="button" onClick={() => copy(url ?? text)}>
        <Icon name="copy" />
        {shared.copyLink}
      </button>
      {children}
    </span>
  );
}
