import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A window over the page. Escape closes it, or a button of a form with the method `dialog`; the focus then is where it
 * was before.
 *
 * @param props.onClose Given the value of the button; '' where it has none.
 */
export function Dialog(props: {
  title: string;
  onClose: (answer: string) => void;
  children: ComponentChildren;
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
      {props.children}
    </dialog>
  );
}
