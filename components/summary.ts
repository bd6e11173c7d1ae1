import type { Situation } from '../lib/board';
import { formatDay, plain } from '../lib/i18n';
import { countdown } from '../lib/stages/countdown';
import { isCancelled, type Speech } from './words';

/** The state of Coklit in one line: what stands out, then the rest. */
export function summary(
  situation: Situation,
  now: Date,
  { shared, lang }: Speech,
): [strong: string, rest: string] {
  switch (situation.state) {
    case 'running':
    case 'last-day': {
      const { days, hours, minutes } = countdown(situation.stage, now);
      const left = days > 0 ? shared.daysLeft(days) : shared.hoursMinutes(hours, minutes);
      return [left, plain(shared.untilDay(formatDay(situation.stage.end, lang, 'weekday')))];
    }
    case 'upcoming': {
      const { days, hours } = countdown(situation.stage, now);
      const left = days > 0 ? shared.startsIn(days) : shared.startsInHours(hours);
      return [left, formatDay(situation.stage.start, lang, 'weekday')];
    }
    case 'halted': {
      const { stage } = situation;
      return [isCancelled(stage) ? shared.cancelledTitle : shared.haltedTitle, shared.stage(stage.name)];
    }
    case 'unconfirmed':
      return [shared.unconfirmedTitle, shared.stage(situation.stages[0]?.name ?? '')];
    case 'maybe':
      return [shared.maybeTitle, situation.item.title];
    case 'ended':
    case 'none':
      return [shared.noneShort, situation.last ? shared.lastShort(formatDay(situation.last.end, lang)) : ''];
  }
}
