import * as announcements from './announcements';
import { chanceOf } from './chance';
import * as changes from './changes';
import { listing } from './listings';
import * as others from './others';
import type { Scenario } from './scenario';
import * as schedules from './schedules';
import { type World, worldOf } from './world';

export type { Scenario } from './scenario';

/** What posts tell, with how many of a hundred tell it. */
export const KINDS: Record<string, { share: number; write: (world: World) => Scenario }> = {
  announcement: { share: 14, write: announcements.announcement },
  'two edges': { share: 5, write: announcements.twoEdges },
  'edges apart': { share: 6, write: announcements.edgesApart },
  'start and length': { share: 4, write: announcements.startAndLength },
  'today and tomorrow': { share: 3, write: announcements.today },
  'in the title': { share: 2, write: announcements.inTitle },
  schedule: { share: 9, write: schedules.schedule },
  'schedule without Coklit': { share: 2, write: schedules.scheduleWithoutCoklit },
  extension: { share: 11, write: changes.extension },
  'extension by days': { share: 3, write: changes.extensionByDays },
  'extension in the title': { share: 1, write: changes.extensionInTitle },
  'extended twice': { share: 1, write: changes.extendedTwice },
  'shifted period': { share: 3, write: changes.shift },
  'later start': { share: 2, write: changes.laterStart },
  correction: { share: 3, write: changes.correction },
  halt: { share: 3, write: changes.halt },
  resumption: { share: 1, write: changes.resumption },
  'halt of a part': { share: 2, write: changes.partialHalt },
  denial: { share: 2, write: changes.denial },
  'talk of a change': { share: 2, write: changes.onlyTalk },
  'change of something else': { share: 2, write: changes.changeOfSomethingElse },
  recap: { share: 4, write: others.recap },
  'last day': { share: 2, write: others.lastDay },
  part: { share: 3, write: others.part },
  result: { share: 3, write: others.result },
  service: { share: 3, write: others.service },
  progress: { share: 3, write: others.progress },
  event: { share: 3, write: others.event },
  Coktas: { share: 2, write: others.coktas },
  elsewhere: { share: 1, write: others.elsewhere },
  listing: { share: 1, write: listing },
  slip: { share: 2, write: others.slip },
};

const LOTS = Object.entries(KINDS).flatMap(([kind, { share }]) => Array<string>(share).fill(kind));

/** Scenarios with `posts` posts in all; the same seed gives the same ones. */
export function* generate(seed: number, posts: number): Generator<Scenario & { kind: string }> {
  const chance = chanceOf(seed);
  for (let written = 0; written < posts; ) {
    const kind = chance.pick(LOTS);
    const scenario = KINDS[kind]?.write(worldOf(chance));
    if (!scenario) throw new Error(`no kind ${kind}`);
    written += scenario.posts.length;
    yield { kind, ...scenario };
  }
}
