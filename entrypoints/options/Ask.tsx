import { Button } from '../../components/Button';
import { Dialog } from '../shared/Dialog';

/** A question before something is lost. Escape says no, and the focus begins at the answer that changes nothing. */
export function Ask(props: { question: string; yes: string; no: string; onAnswer: (yes: boolean) => void }) {
  return (
    <Dialog title={props.question} onClose={(answer) => props.onAnswer(answer === 'yes')}>
      {(close) => (
        <div class="rowf tight">
          <Button look="large primary" label={props.yes} onClick={() => close('yes')} />
          <Button look="large" label={props.no} autofocus onClick={() => close()} />
        </div>
      )}
    </Dialog>
  );
}
