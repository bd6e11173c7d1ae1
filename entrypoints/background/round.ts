import { checkAll, hasBoard, isRead, remakeBoard } from '../../lib/poll';
import { deps } from '../shared/deps';
import { recordRound } from '../shared/history';
import type { CheckOutcome } from '../shared/messages';
import { loadSettings } from '../shared/settings';
import { announceChange } from '../shared/states';
import * as Alarms from './alarms';
import { show } from './show';

/** One round over the sources that are due; `force` asks all of them now. */
export async function start({ force }: { force: boolean }): Promise<CheckOutcome> {
  const { sources, muted, intervalMinutes } = await loadSettings();
  const began = new Date();
  const outcome: CheckOutcome = { added: 0, changed: 0, failed: 0, busy: 0 };
  /** A post that two offices have is one. */
  const added = new Set<string>();
  try {
    const { results } = await checkAll(sources, await deps({ force, intervalMinutes }));
    for (const [index, { key }] of sources.entries()) {
      const result = results[index];
      if (!result || result.at < began) continue;
      // On a full disk a history has a gap; what came of the round is told all the same.
      await recordRound(key, result).catch((error: unknown) => console.error(error));
      if (result.state === 'busy') outcome.busy++;
      else if (!isRead(result.state)) outcome.failed++;
      else if (result.added.length && !muted.includes(key)) for (const id of result.added) added.add(id);
      else if (result.state !== 'unchanged') outcome.changed++;
    }
  } finally {
    await Alarms.schedule();
    await show();
  }
  return { ...outcome, added: added.size };
}

/**
 * Makes anew the boards that can't be read or lack posts that are stored: a fault of a disk, or of another
 * version, must not leave a page blank until the next news.
 */
export async function mendBoards(): Promise<void> {
  const { sources, intervalMinutes } = await loadSettings();
  const around = await deps({ force: false, intervalMinutes });
  const { store } = around;
  let isMended = false;
  for (const { office, url } of sources) {
    if (await hasBoard(office, (await store.posts(office.id)).length, store)) continue;
    await remakeBoard(office, around, url);
    isMended = true;
  }
  if (isMended) await announceChange(new Date());
}

/** After an update: what follows from the stored posts is worked out anew by the rules of the new version. */
export async function remakeBoards(): Promise<void> {
  const { sources, intervalMinutes } = await loadSettings();
  const offices = new Map(sources.map((source) => [source.office.id, source]));
  const around = await deps({ force: false, intervalMinutes });
  for (const { office, url } of offices.values()) await remakeBoard(office, around, url);
  await announceChange(new Date());
  await show();
}
