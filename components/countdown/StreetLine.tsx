import { dayOf } from '../../lib/dates/calendar';
import { formatDay } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import { HouseRow } from '../HouseRow';
import { type Speech, streetOf } from '../words';

/** The houses of a period in both drawings, and below them its first and last day and where we stand. */
export function StreetLine({ stage, now, speech }: { stage: Stage; now: Date; speech: Speech }) {
  const { shared, lang } = speech;
  const street = streetOf(stage, dayOf(now, stage.utcOffset));
  return (
    <>
      <HouseRow {...street} lines={1} class="row r1" />
      <HouseRow {...street} lines={2} class="row r2" />
      <div class="ends">
        <span>{formatDay(stage.start, lang, 'day-month-short')}</span>
        <b>{street.today ? shared.dayOf(street.today, street.total) : shared.total(street.total)}</b>
        <span>{formatDay(stage.end, lang, 'day-month-short')}</span>
      </div>
    </>
  );
}
