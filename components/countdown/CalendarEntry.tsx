import { Icon } from '../Icon';
import type { PopupSpeech } from '../words';

/** In the share menu of a period. */
export function CalendarEntry({ save, speech }: { save: () => void; speech: PopupSpeech }) {
  return (
    <button type="button" onClick={save}>
      <Icon name="calendar" />
      {speech.extension.addToCalendar}
    </button>
  );
}
