import { daysBetween, isDay } from '../../lib/dates/calendar';
import type { Offset } from '../../lib/source';
import type { Stage } from '../../lib/stages/stage';
import type { Correction } from '../clock';
import type { Config, Read } from '../config';
import type { WidgetWords } from '../words';

/** No stage is longer. */
const MOST_DAYS = 366;

/** The operator's own dates, read from `data-start`, `data-end` and `data-title`; null where they are none. */
export function ownDates(read: Read): NonNullable<Config['dates']> | null {
  // A year of houses is drawn in a moment, eight thousand years would freeze the page.
  const isNear = (value: string) => isDay(value) && value > '2000' && value < '2100';
  const start = read('start', '', (value) => isNear(value) && value, 'KPU', true);
  const fits = (value: string) =>
    isNear(value) && value >= start && !(daysBetween(start, value) >= MOST_DAYS);
  const end = read('end', '', (value) => fits(value) && value, 'KPU', true);
  return start && end ? { start, end, name: read('title', 'Coklit', (value) => value.slice(0, 60)) } : null;
}

/** Who says that they are; and since when the page is open, by the time of the answer. */
export const aboutIn = ({ widget }: WidgetWords, { offset }: Correction) => ({
  ownDates: widget.ownDates,
  since: performance.timeOrigin + offset,
});

/** The operator's own dates as a period. */
export function settingOf({ dates }: Config, utcOffset: Offset): Stage | undefined {
  return dates ? { kind: 'coklit', ...dates, utcOffset, origin: 'setting', evidence: [] } : undefined;
}
