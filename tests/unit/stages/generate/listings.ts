import { announcement, plainAnnouncement } from './announcements';
import { extension } from './changes';
import { harmless, recap } from './others';
import { fitting, type Scenario } from './scenario';
import type { World } from './world';

/** A whole listing over weeks: the same Coklit told by several posts, between all that is said beside it. */
export function listing(any: World): Scenario {
  const world = fitting(any);
  const { chance } = world;
  const told = Array.from({ length: chance.int(0, 2) }, () => announcement(world));
  const beside = Array.from({ length: chance.int(3, 7) }, () => harmless(world));
  const change = chance.percent(50) ? extension(world, false) : null;
  const [start = '', end = ''] = (change?.periods[0] ?? '').split('/');
  const now = change ? { ...world, coklit: { start, end } } : world;
  const over = chance.percent(40) ? recap(now).posts.slice(-1) : [];
  const posts = [plainAnnouncement(world), ...told.flatMap((one) => one.posts), ...beside];
  const dated = [...posts, ...(change?.posts.slice(-1) ?? []), ...over].filter(({ day }) => day !== null);
  dated.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  return {
    place: world.place,
    posts: dated,
    periods: [`${now.coklit.start}/${now.coklit.end}`],
    ...(change?.old ? { old: change.old } : {}),
  };
}
