import { formatRange } from '../../lib/i18n';
import type { Stage } from '../../lib/stages/stage';
import type { CountdownProps } from '../Countdown';
import { HouseRow } from '../HouseRow';
import { Icon } from '../Icon';
import { Link } from '../Link';
import css from '../styles/band.css?inline';
import { wear } from '../wear';
import { electionOf, streetOf } from '../words';

/** Where residents look whether they are on the voter list: KPU's own service. */
export const VOTER_LIST = 'https://cekdptonline.kpu.go.id/';

wear(css);

/** No Coklit runs: the last one in one line, and what can be done now. The news stand above. */
export function LastPeriod({ last, ended, speech }: CountdownProps & { last: Stage | null; ended: boolean }) {
  const { shared, lang } = speech;
  const title = ended ? shared.endedTitle : shared.noneTitle;
  return (
    <section class="hero band" aria-label={title}>
      <div>
        <h2>{title}</h2>
        <Link class="btn" href={VOTER_LIST}>
          <Icon name="open" />
          <span>{shared.checkVoterList}</span>
        </Link>
      </div>
      {last && <HouseRow {...streetOf(last, '9999-12-31')} lines={1} class="row" />}
      <p class="ends">
        {last ? shared.last(electionOf(last), formatRange(last.start, last.end, lang)) : shared.notAnnounced}
      </p>
    </section>
  );
}
