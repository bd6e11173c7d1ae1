import type { Stage } from '../../lib/stages/stage';
import { Line } from '../Line';
import { Link } from '../Link';
import { INFO } from '../lines';
import { correctionOf, type PopupSpeech } from '../words';

/** Where a period's dates need a word: mended from a post's slip, or entered by the user. */
export function Note({ stage, speech: { shared, extension } }: { stage: Stage; speech: PopupSpeech }) {
  const slip = correctionOf(stage);
  if (stage.origin !== 'setting' && !slip) return null;
  return (
    <p class="note">
      <Line path={INFO} />
      <span>
        {stage.origin === 'setting' ? extension.origin.setting : shared.corrected}
        {stage.origin !== 'setting' && slip?.url && (
          <>
            {' '}
            <Link href={slip.url}>{shared.seePost}</Link>
          </>
        )}
      </span>
    </p>
  );
}
