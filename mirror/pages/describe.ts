import { isCancelled } from '../../components/words';
import { type Board, situation } from '../../lib/board';
import { formatDay, formatRange, plain, zoneName } from '../../lib/i18n';
import { wordsIn } from '../words';

/** The situation in one sentence for previews (WhatsApp, search): dates, never days left. */
export function describe(board: Board, now: Date): string {
  const { shared, card } = wordsIn('id');
  const what = situation(board, now);
  switch (what.state) {
    case 'running':
    case 'last-day':
    case 'upcoming': {
      const { name, start, end, utcOffset } = what.stage;
      const until = plain(shared.until(formatDay(end, 'id', 'weekday'), zoneName(utcOffset)));
      return `${name}: ${card.from(formatDay(start, 'id'))}, ${until}. ${card.disclaimer}.`;
    }
    case 'halted':
      return `${what.stage.name}: ${isCancelled(what.stage) ? shared.cancelledTitle : shared.haltedTitle}. ${shared.waiting} ${card.disclaimer}.`;
    case 'unconfirmed':
      return `${what.stages[0]?.name ?? 'Coklit'}: ${shared.unconfirmedTitle}. ${card.disclaimer}.`;
    case 'maybe':
      return `${shared.maybeTitle}: ${what.item.title}. ${card.disclaimer}.`;
    default: {
      const last = what.last && shared.last('', formatRange(what.last.start, what.last.end, 'id'));
      return `${shared.noneTitle}. ${last ? `${last}. ` : ''}${card.disclaimer}.`;
    }
  }
}
