import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A window over the page. Escape closes it, and the focus then is where it was before.
 *
 * @param props.children Given what closes it: with the answer that `onClose` gets, or without one.
 */
export function Dialog(props: {
  title: string;
  onClose: (answer: string) => void;
  children: (close: (answer?: string) => void) => ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onClose={() => props.onClose(dialog.current?.returnValue ?? '')}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{props.title}</h2>
      {props.children((answer) => dialog.current?.close(answer))}
    </dialog>
  );
}
