import type { Stage } from '../stages/stage';
import type { Settings } from './read';

/** The user's own dates as a stage, or undefined where none were entered. */
export function ownStage({ ownStage: own }: Pick<Settings, 'ownStage'>): Stage | undefined {
  if (!own) return undefined;
  return { kind: 'coklit', name: 'Coklit', ...own, origin: 'setting', evidence: [] };
}
