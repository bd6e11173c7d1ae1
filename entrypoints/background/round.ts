import { checkAll, remakeBoard } from '../../lib/poll';
import { deps } from '../shared/deps';
import { recordRound } from '../shared/history';
import { loadSettings } from '../shared/settings';
import { announceChange } from '../shared/states';
import * as Alarms from './alarms';
import { show } from './show';

/** One round over the sources that are due; `force` asks all of them now. */
export async function start({ force }: { force: boolean }): Promise<void> {
  const { sources, intervalMinutes } = await loadSettings();
  const began = new Date();
  try {
    const { results } = await checkAll(sources, await deps({ force, intervalMinutes }));
    for (const [index, { key }] of sources.entries()) {
      const result = results[index];
      if (result && result.at >= began) await recordRound(key, result);
    }
  } finally {
    await Alarms.schedule();
    await show();
  }
}

/** After an update: what follows from the stored posts is worked out anew by the rules of the new version. */
export async function remakeBoards(): Promise<void> {
  const { sources, intervalMinutes } = await loadSettings();
  const offices = new Map(sources.map(({ office }) => [office.id, office]));
  const around = await deps({ force: false, intervalMinutes });
  for (const office of offices.values()) await remakeBoard(office, around);
  await announceChange(new Date());
  await show();
}
