import { addDays, instantOf } from '../dates/calendar';
import type { Stage } from './stage';

/** The instant at which a period begins: 00:00 of its first day. */
export function startOf(stage: Stage): Date {
  return instantOf(stage.start, '00:00', stage.utcOffset);
}

/** The instant at which a period is over: 24:00 of its last day. */
export function endOf(stage: Stage): Date {
  return instantOf(addDays(stage.end, 1), '00:00', stage.utcOffset);
}
