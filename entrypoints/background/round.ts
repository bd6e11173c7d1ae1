import { checkAll } from '../../lib/poll';
import { deps } from '../shared/deps';
import { recordRound } from '../shared/history';
import { loadSettings } from '../shared/settings';
import * as Alarms from './alarms';
import * as Menu from './menu';
import * as Toolbar from './toolbar';

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
    await Toolbar.refresh();
  }
}

/** Settings were saved somewhere: sources, interval, language and badge follow at once. */
export async function applySettings(): Promise<void> {
  await Menu.create();
  await start({ force: false });
}
