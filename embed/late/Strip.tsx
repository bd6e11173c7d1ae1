import { Mark } from '../../components/Mark';
import { Link } from '../views/Link';
import type { State } from '../views/state';
import { dayText } from '../views/words';
import { briefOf } from './brief';

/** The one-line form, for the top of a page. */
export function Strip(props: State) {
  const { words, site, trouble, old, dataFrom, offset, situation } = props;
  const { what, short, long } = briefOf(props);
  const data = (trouble || old) && words.widget.stripData(dayText(dataFrom, offset, words));
  return (
    <div class="v" part="frame">
      <Mark size={16} />
      <b>{what}</b>
      <span class="m nl">{data || short}</span>
      <span class="l">{[data, long].filter(Boolean).join('; ')}</span>
      <Link class="wide" href={site}>
        {situation.state === 'unconfirmed' || situation.state === 'halted'
          ? words.widget.details
          : words.shared.news}
      </Link>
    </div>
  );
}
