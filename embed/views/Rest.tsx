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
  const range = (style: 'long' | 'short') => last && formatRange(last.start, last.end, lang, style);
  return (
    <>
      <div class="a">
        <h2 class="h2">{situation.state === 'ended' ? shared.endedTitle : shared.noneTitle}</h2>
        <Link class="m nl" href={VOTER_LIST}>
          {shared.checkVoterList}
        </Link>
      </div>
      <p class={last ? 's l' : 's'}>{shared.notAnnounced}</p>
      {last && (
        <>
          <Street {...props} stage={last} small />
          <p class="s xs">{widget.noneHint(range('short') ?? '')}</p>
          <p class="s m">{shared.last(electionOf(last), range('long') ?? '')}</p>
        </>
      )}
      <Link class="g l" href={VOTER_LIST}>
        {shared.checkVoterList}
      </Link>
    </>
  );
}
