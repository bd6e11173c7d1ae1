import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A question before something is lost, over the page. Escape says no; afterwards the focus is where it was. The focus
 * begins at the answer that changes nothing.
 */
export function Ask(props: { question: string; yes: string; no: string; onAnswer: (yes: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = (answer: string) => dialog.current?.close(answer);
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby="question"
      onClose={() => props.onAnswer(dialog.current?.returnValue === 'yes')}
    >
      <p id="question">{props.question}</p>
      <div class="rowf tight">
        <button type="button" class="button large primary" onClick={() => close('yes')}>
          {props.yes}
        </button>
        <button type="button" class="button large" autofocus onClick={() => close('no')}>
          {props.no}
        </button>
      </div>
    </dialog>
  );
}
