import { isCancelled } from '../../components/words';
import { formatDay, plain, zoneName } from '../../lib/i18n';
import type { State } from '../views/state';

/** What holds, in a few words: the strip, and the line above an open panel. `when` completes it, longer and shorter. */
export interface Brief {
  what: string;
  short: string;
  long: string;
}

export function briefOf({ situation, count, words: { widget, shared, lang } }: State): Brief {
  const brief = (what: string, long = '', short = ''): Brief => ({ what, long, short });
  switch (situation.state) {
    case 'running':
    case 'upcoming': {
      const { start, end } = situation.stage;
      const upcoming = situation.state === 'upcoming';
      const when = upcoming ? widget.stripFrom : widget.stripUntil;
      const day = upcoming ? start : end;
      return brief(
        (upcoming ? widget.stripUpcoming : widget.strip)(count.days),
        when(formatDay(day, lang, 'weekday')),
        when(formatDay(day, lang)),
      );
    }
    case 'last-day': {
      const tonight = plain(shared.untilTonight(zoneName(situation.stage.utcOffset)));
      return brief(shared.lastDayShort, tonight, tonight);
    }
    case 'halted':
      return brief(
        isCancelled(situation.stage) ? widget.stripCancelled : widget.stripHalted,
        widget.stripWaiting,
      );
    case 'unconfirmed': {
      const [first, second] = situation.stages;
      return brief(
        widget.stripUnconfirmed,
        first && second && first.end !== second.end ? widget.stripEndsDiffer : '',
      );
    }
    case 'maybe':
      return brief(widget.stripMaybe);
    default: {
      const ended = situation.last && widget.stripLast(formatDay(situation.last.end, lang));
      return brief(widget.stripNone, ended ?? shared.notAnnounced, ended ?? '');
    }
  }
}
