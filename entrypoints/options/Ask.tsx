import { Button } from '../../components/Button';
import { Dialog } from '../shared/Dialog';

/** A question before something is lost. Escape says no, and the focus begins at the answer that changes nothing. */
export function Ask(props: { question: string; yes: string; no: string; onAnswer: (yes: boolean) => void }) {
  return (
    <Dialog title={props.question} onClose={(answer) => props.onAnswer(answer === 'yes')}>
      <form method="dialog" class="rowf tight">
        <Button type="submit" look="large primary" label={props.yes} value="yes" />
        <Button type="submit" look="large" label={props.no} autofocus />
      </form>
    </Dialog>
  );
}
