import { HouseRow } from '../../components/HouseRow';
import { streetOf } from '../../components/words';
import { dayOf } from '../../lib/dates/calendar';
import { formatDay } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import type { State } from './state';

/** The period as houses, in one line and in two: the style sheet shows the drawing that the box has room for. */
export function Street({
  stage,
  now,
  words,
  small,
}: { stage: Stage; small?: boolean } & Pick<State, 'now' | 'words'>) {
  const { lang, shared } = words;
  const street = streetOf(stage, dayOf(now, stage.utcOffset));
  const { total, today } = street;
  return (
    <>
      <HouseRow lines={1} class={small ? 'r nl' : 'r r1'} {...street} />
      <HouseRow lines={2} class={small ? 'r l' : 'r r2'} {...street} />
      {!small && (
        <p class="d">
          <span>{formatDay(stage.start, lang, 'day-month-short')}</span>
          <span>{today ? shared.dayOf(today, total) : shared.total(total)}</span>
          <span>{formatDay(stage.end, lang, 'day-month-short')}</span>
        </p>
      )}
    </>
  );
}
