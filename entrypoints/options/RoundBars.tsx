import type { Round } from '../shared/history';

const SLOTS = 96;
const PITCH = 6;
const HEIGHT = 28;

/** The last rounds as a row of bars: tall ones brought an answer, short ones did not; where none was yet, a line. */
export function RoundBars({ history, label }: { history: readonly Round[]; label: string }) {
  const shown = history.slice(-SLOTS);
  const bars = (ok: boolean, height: number) =>
    shown
      .flatMap((round, index) => {
        const x = (SLOTS - shown.length + index) * PITCH;
        return round.ok === ok ? [`M${x} ${HEIGHT - height}h4v${height}h-4z`] : [];
      })
      .join('');
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${SLOTS * PITCH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={bars(true, HEIGHT)} />
      <path class="failed" d={bars(false, 5)} />
      <path class="none" d={`M0 ${HEIGHT - 1}h${(SLOTS - shown.length) * PITCH}v1H0z`} />
    </svg>
  );
}
