import { reasons as en } from '../lib/i18n/en/reasons';
import { reasons as id } from '../lib/i18n/id/reasons';
import { HouseRow } from './HouseRow';
import { partWords } from './part-words';
import { troubleWords } from './StateBar';
import type { Trouble } from './trouble';
import type { PopupSpeech, Speech } from './words';

const STREET = { total: 31, passed: 0, today: null };
const BARS = [1, 2, 3, 4];

/** Before anything was ever read: a house walks the street while the first answer is awaited. */
export function FirstRun({ speech }: { speech: Speech }) {
  const words = partWords(speech);
  return (
    <>
      <section class="hero walk" role="status">
        <h2>{words.firstTitle}</h2>
        <p>{words.firstText}</p>
        <HouseRow {...STREET} lines={1} class="row" walker />
      </section>
      <div class="list" aria-busy="true">
        <div class="lh">
          <h2>{speech.shared.news}</h2>
        </div>
        <ul aria-hidden="true">
          {BARS.map((bar) => (
            <li class="post" key={bar}>
              <div>
                <span class="sk" />
                <span class="sk thin" />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The first check failed, so there is nothing to show yet: what went wrong and what one can do. */
export function FirstFailed({ trouble, check, statusPage, speech }: FailedProps) {
  const words = partWords(speech);
  const reasons = speech.lang === 'en' ? en : id;
  return (
    <>
      <section class="hero" role="status">
        <h2>{words.failedTitle}</h2>
        <p>{troubleWords(trouble, speech)}</p>
        {'state' in trouble && trouble.state.reason && <p class="note">{reasons[trouble.state.reason]}</p>}
        <div class="acts">
          <button type="button" class="btn main" onClick={check}>
            {speech.extension.check}
          </button>
          <a class="btn" href={statusPage} target="_blank" rel="noopener">
            {words.details}
          </a>
        </div>
      </section>
      <div class="list empty">
        <h3>{speech.extension.empty}</h3>
        <p>{words.emptyText}</p>
      </div>
    </>
  );
}

interface FailedProps {
  trouble: Trouble;
  check: () => void;
  statusPage: string;
  speech: PopupSpeech;
}
