import { formatDay, plain, type Words, zoneName } from '../lib/i18n';
import type { Stage } from '../lib/stages/stage';
import { edgesOf, lengthOf, same, swappedIn, type Wording } from './message';

/** What is said of a period without the time of day: it stays true in a chat, a preview or a cache. */
export function alone(stage: Stage, { shared, lang }: Words) {
  const start = formatDay(stage.start, lang, 'weekday');
  const end = formatDay(stage.end, lang, 'weekday');
  const name = shared.stage(stage.name);
  const dates = plain(shared.fromUntil(start, end, zoneName(stage.utcOffset)));
  return {
    statement: `${name}: ${dates}.${swappedIn(stage) ? ` ${shared.corrected}` : ''}`,
    pageTitle: `${name}, ${plain(shared.untilDay(formatDay(stage.end, lang)))}`,
  };
}

/** With dates alone: the end in the place of the number, only the last house dark. */
export function uncounted(stage: Stage, { shared, lang }: Words): Wording {
  const [date = '', ...monthAndYear] = formatDay(stage.end, lang).split(' ');
  const total = lengthOf(stage);
  const until = plain(shared.untilDay(formatDay(stage.end, lang, 'weekday')));
  return {
    kicker: same(shared.untilTitle(stage.name)),
    figures: [
      {
        value: date,
        unit: monthAndYear.join(' '),
        beside: shared.endsAt(formatDay(stage.end, lang, 'weekday-name'), zoneName(stage.utcOffset)),
      },
    ],
    sentence: same(shared.fromDay(formatDay(stage.start, lang, 'weekday'))),
    street: {
      total,
      passed: 0,
      today: total,
      ...edgesOf(stage, lang),
      middle: shared.total(total),
    },
    line: { what: shared.stage(stage.name), when: same(until) },
  };
}
