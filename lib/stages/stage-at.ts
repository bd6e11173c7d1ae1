import { endOf, startOf } from './ends';
import type { Stage } from './stage';

/** The periods around an instant. */
export interface StageAt {
  /** Running now. */
  current: Stage | null;
  /** The first that is still to come. */
  next: Stage | null;
  /** The one that ended last. */
  last: Stage | null;
}

/**
 * Which period runs at `now`, which comes next and which ended last.
 * A setting of the user's own wins over every period until its own end; after it the periods decide again.
 */
export function stageAt(periods: Stage[], now: Date, setting?: Stage | undefined): StageAt {
  const settingLives = setting !== undefined && now < endOf(setting);
  const ended = [...periods, ...(setting ? [setting] : [])].filter((stage) => endOf(stage) <= now);
  const last = ended.reduce<Stage | null>((a, b) => (a && endOf(a) >= endOf(b) ? a : b), null);
  const coming = periods
    .filter((stage) => startOf(stage) > now && !(settingLives && stage.start <= setting.end))
    .sort((a, b) => startOf(a).getTime() - startOf(b).getTime());
  const first = coming[0] ?? null;
  if (settingLives) {
    const running = startOf(setting) <= now;
    return { current: running ? setting : null, next: running ? first : setting, last };
  }
  const current = periods.find((stage) => startOf(stage) <= now && now < endOf(stage)) ?? null;
  return { current, next: first, last };
}
