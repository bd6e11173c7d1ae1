import { Dialog } from '../shared/Dialog';

/** A question before something is lost. Escape says no, and the focus begins at the answer that changes nothing. */
export function Ask(props: { question: string; yes: string; no: string; onAnswer: (yes: boolean) => void }) {
  return (
    <Dialog title={props.question} onClose={(answer) => props.onAnswer(answer === 'yes')}>
      {(close) => (
        <div class="rowf tight">
          <button type="button" class="button large primary" onClick={() => close('yes')}>
            {props.yes}
          </button>
          <button type="button" class="button large" autofocus onClick={() => close()}>
            {props.no}
          </button>
        </div>
      )}
    </Dialog>
  );
}
