import { Icon } from '../../components/Icon';
import type { State } from './state';
import { dayText } from './words';

/** One line above everything: that what is shown may be out of date, and since when. */
export function Notice({ trouble, old, dataFrom, words, offset, copy }: State) {
  if (!trouble && !old) return null;
  const { widget } = words;
  const day = dayText(dataFrom, offset, words);
  const short = widget.oldShort(day);
  const silent = copy.status?.failed && !trouble;
  return (
    <p class="z">
      <Icon name="cloudOff" />
      <b class="xs">{short}</b>
      <span class="m">
        {trouble === 'offline' ? widget.offline(day) : silent ? widget.unreachable(day) : short}
      </span>
    </p>
  );
}
