import { checkAll } from '../../lib/poll';
import { deps } from '../shared/deps';
import { loadSettings } from '../shared/settings';
import { states } from '../shared/states';
import * as Alarms from './alarms';
import * as Menu from './menu';
import * as Toolbar from './toolbar';

/** One round over the sources that are due; `force` asks all of them now. */
export async function start({ force }: { force: boolean }): Promise<void> {
  const { sources, intervalMinutes } = await loadSettings();
  const now = new Date();
  const due = [];
  for (const source of sources) {
    if (force || isDue((await states.get(source.key))?.nextAt, now)) due.push(source);
  }
  try {
    if (due.length) await checkAll(due, await deps({ force, intervalMinutes }));
  } finally {
    if (due.length) await Alarms.schedule();
    await Toolbar.refresh();
  }
}

/** Settings were saved somewhere: sources, interval, language and badge follow at once. */
export async function applySettings(): Promise<void> {
  await Menu.create();
  await Alarms.schedule();
  await start({ force: false });
}

/** A time too far ahead stems from a clock that was wrong. */
function isDue(nextAt: string | undefined, now: Date): boolean {
  const next = Date.parse(nextAt ?? '');
  return !(next > now.getTime()) || next > now.getTime() + 7 * 24 * 60 * 60_000;
}
