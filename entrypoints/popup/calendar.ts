import type { Lang } from '../../lib/i18n';
import { stageCalendar } from '../../lib/ics';
import type { Office } from '../../lib/source';
import type { Stage } from '../../lib/stages/stage';
import { download } from '../shared/download';

/** Hands the period to the device as an iCalendar file. */
export function saveCalendar(stage: Stage, office: Office, lang: Lang): void {
  const text = stageCalendar([stage], { office, lang, changedAt: new Date() });
  download('coklit.ics', text, 'text/calendar');
}
