import type { State } from '../views/state';
import { briefOf } from './brief';

/** What the upper part says, in one line, while a panel is open in a narrow box. */
export function OneLine(props: State) {
  const { what, short } = briefOf(props);
  return (
    <p class="i">
      <b>{what}</b> <span class="m">{short}</span>
    </p>
  );
}
