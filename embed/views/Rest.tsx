import { electionOf } from '../../components/words';
import { formatRange } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import { Link } from './Link';
import { Street } from './Street';
import type { State } from './state';

const VOTER_LIST = 'https://cekdptonline.kpu.go.id/';

/** No Coklit: the last period in one line with its finished street, and what one can do meanwhile. */
export function Rest({ last, ...props }: State & { last: Stage | null }) {
  const { words, situation } = props;
  const { shared, widget, lang } = words;
  return (
    <>
      <div class="a">
        <h2 class="h2">{situation.state === 'ended' ? shared.endedTitle : shared.noneTitle}</h2>
        <span class="m nl">
          <Link href={VOTER_LIST}>{shared.checkVoterList}</Link>
        </span>
      </div>
      {last && <p class="s l">{shared.notAnnounced}</p>}
      {last && <Street {...props} stage={last} small />}
      <p class="s xs">
        {last ? widget.noneHint(formatRange(last.start, last.end, lang, 'short')) : shared.notAnnounced}
      </p>
      <p class="s m">
        {last ? shared.last(electionOf(last), formatRange(last.start, last.end, lang)) : shared.notAnnounced}
      </p>
      <Link class="g l" href={VOTER_LIST}>
        {shared.checkVoterList}
      </Link>
    </>
  );
}
