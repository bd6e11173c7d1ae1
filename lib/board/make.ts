import { type Post, topicOf } from '../announcement';
import { dateByOrder, findDates, type PostDate } from '../dates';
import { addDays, dayOf, instantOf } from '../dates/calendar';
import type { Day } from '../dates/mention';
import { isTime, readDay } from '../instant';
import { excerpt } from '../plain-text';
import type { Office } from '../source';
import { resolvePeriods, type Stage } from '../stages';
import type { Board, BoardItem } from './board';
import { newestFirst } from './order';
import { readable } from './read';

const EXCERPT = 300;
/** So long is what stands in a title's place, in UTF-16 units. */
const HEADLINE = 90;
/** Stages of one kind, and faults of its own, that a board names. */
const MOST_STAGES = 100;
const MOST_NAMED = 20;
/** A body of at most so many characters beside a headline on Coklit is taken for the caption of a picture or a PDF. */
const CAPTION = 300;
const ENCLOSED = /\b(?:ter)?lampir(?:an)?\b|\bunduh\b|\bpdf\b|\binfografis\b|\bselengkapnya\b/i;

/**
 * Everything that follows from an office's posts: their order and days, the periods, the topics. Pure and without a
 * clock, so that the same posts always give the same board. It is read back before it is given: what its readers
 * would refuse is left out and named in `left_out`.
 *
 * @param stored All stored posts of the office, in any order.
 * @param official Periods that need no post: `calendar` from the staff, `builtIn` the office's legal table.
 */
export function makeBoard(
  stored: readonly Post[],
  office: Office,
  official: {
    calendar: Stage[];
    builtIn: Stage[];
    /** When the calendar was last changed. */
    changedAt?: Date;
    /** Any address of the office's own site; by default that of its id. */
    home?: string | undefined;
  },
): Board {
  // Posts that nothing else tells apart stand by id, so that the order in which they were stored never shows.
  const posts = [...stored].sort((a, b) => (a.id < b.id ? -1 : 1));
  const dates = datesOf(posts, office);
  const ordered = newestFirst(posts, (post) => dateIn(dates, post));
  const announcements = ordered.map((post, index) => ({
    id: post.id,
    url: post.url,
    title: post.title,
    text: post.text,
    publishedAt: instantOfPost(post, dateIn(dates, post), office),
    firstSeenAt: post.firstSeenAt,
    rank: ordered.length - index,
  }));
  const { periods, unconfirmed, halted } = resolvePeriods({
    announcements,
    place: placeOf(office),
    ...official,
    utcOffset: office.utcOffset,
  });
  const spoken = new Set(
    [...periods, ...unconfirmed, ...halted].flatMap(({ evidence }) =>
      evidence.map(({ url, title }) => url ?? title),
    ),
  );
  const items = ordered.map((post, index) => {
    const isSilent =
      !spoken.has(post.url ?? post.title) && !isOfKnown(dateIn(dates, post), [...periods, ...halted]);
    return item(post, dateIn(dates, post), ordered.length - index, office, isSilent);
  });
  const { board, leftOut } = readable({
    version: 'https://jsonfeed.org/version/1.1',
    title: office.name,
    home_page_url: homePage(office, official.home),
    items,
    _pantau_coklit: {
      version: 1,
      office,
      changed_at: changedAt(posts, official.changedAt).toISOString(),
      sources: [...new Set(posts.flatMap((post) => Object.keys(post.places)))].sort(),
      periods: newest(periods),
      unconfirmed: newest(unconfirmed),
      halted: newest(halted),
    },
  });
  if (leftOut.length === 0) return board;
  return { ...board, _pantau_coklit: { ...board._pantau_coklit, left_out: leftOut.slice(0, MOST_NAMED) } };
}

/** The stages that end last, as they stood: nobody needs more. */
function newest(stages: Stage[]): Stage[] {
  if (stages.length <= MOST_STAGES) return stages;
  const [last] = stages
    .map(({ end }) => end)
    .sort()
    .slice(-MOST_STAGES);
  return stages.filter(({ end }) => end >= (last ?? '')).slice(-MOST_STAGES);
}

/** The regency or city with its rank, which tells it from its neighbour of the same name. */
function placeOf({ id, place }: Office): string | undefined {
  if (!place) return undefined;
  const rank = id.startsWith('kota-') ? 'Kota ' : id.startsWith('kab-') ? 'Kabupaten ' : '';
  return place.startsWith(rank) ? place : rank + place;
}

/** Each post's day: every source's order judged by itself, a post of two sources between the bounds of both. */
function datesOf(posts: Post[], office: Office): Map<Post, PostDate> {
  const found = new Map<Post, PostDate>();
  const late = new Set<Post>();
  for (const key of new Set(posts.flatMap((post) => Object.keys(post.places)))) {
    const listed = posts.filter((post) => key in post.places).sort((a, b) => place(b, key) - place(a, key));
    const dates = dateByOrder(
      listed.map(({ text, feedDate, firstSeenAt }) => ({ text, publishedAt: feedDate, firstSeenAt })),
      office.utcOffset,
    );
    listed.forEach((post, index) => {
      const date = dates[index];
      if (!date) return;
      const other = found.get(post);
      found.set(post, other ? intersect(other, date) : date);
    });
    for (const post of comeLater(listed)) late.add(post);
  }
  for (const post of posts) {
    if (!found.has(post)) found.set(post, unlisted(post, office));
  }
  return new Map(
    [...found].map(([post, date]) => [post, ofOurTime(late.has(post) ? asSeen(post, date, office) : date)]),
  );
}

/** The posts of a listing, newest first, that came to stand above one that was known before them. */
function comeLater(listed: readonly Post[]): Post[] {
  let known = Number.POSITIVE_INFINITY;
  return listed.toReversed().filter(({ firstSeenAt }) => {
    const time = firstSeenAt.getTime();
    const isLater = time > known;
    known = Math.min(known, time);
    return isLater;
  });
}

/** Of a post that came later and has no dated one above it, its first sight tells more than the dated one far below it. */
function asSeen(post: Post, date: PostDate, office: Office): PostDate {
  if (date.day || date.latest !== dayOf(post.firstSeenAt, office.utcOffset)) return date;
  return { ...date, basis: 'first-seen', earliest: null };
}

/** A day that can be none of a post's says nothing. */
function ofOurTime(date: PostDate): PostDate {
  const [day, earliest, latest, stated] = [date.day, date.earliest, date.latest, date.stated].map(
    readDay,
  ) as (Day | null)[];
  return {
    ...date,
    day: day ?? null,
    earliest: earliest ?? null,
    latest: latest ?? null,
    stated: stated ?? null,
  };
}

function unlisted(post: Post, office: Office): PostDate {
  const day = post.feedDate ? dayOf(post.feedDate, office.utcOffset) : null;
  const latest = day ?? dayOf(post.firstSeenAt, office.utcOffset);
  return { day, basis: day ? 'feed' : 'first-seen', earliest: day, latest, stated: null, doubts: [] };
}

function intersect(one: PostDate, other: PostDate): PostDate {
  const [better, worse] = one.day || !other.day ? [one, other] : [other, one];
  if (better.day && worse.day && better.day === worse.day) return better;
  const earliest =
    [better.earliest, worse.earliest]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const latest = [better.latest, worse.latest].filter((day) => day !== null).sort()[0] ?? null;
  const empty = earliest !== null && latest !== null && earliest > latest;
  if (empty) return { ...better, doubts: [...new Set([...better.doubts, 'order' as const])] };
  if (better.day) return better;
  const bounded = better.basis === 'order' || worse.basis === 'order';
  return {
    ...better,
    basis: bounded ? 'order' : better.basis,
    earliest,
    latest,
    stated: better.stated ?? worse.stated,
    doubts: [...new Set([...better.doubts, ...worse.doubts])],
  };
}

function item(post: Post, date: PostDate, rank: number, office: Office, isSilent: boolean): BoardItem {
  const topic = topicOf(`${post.title}\n${post.text}`);
  const published = instantOfPost(post, date, office);
  return {
    id: post.id,
    ...(post.url ? { url: post.url } : {}),
    // Feeds of short messages have no titles: what begins a text names it.
    title: post.title || excerpt(post.text.split('\n', 1)[0] ?? '', HEADLINE) || office.name,
    content_text: excerpt(post.text, EXCERPT),
    ...(published ? { date_published: published.toISOString() } : {}),
    _pantau_coklit: {
      date,
      rank,
      sources: Object.keys(post.places).sort(),
      topic,
      edited: post.previous !== undefined,
      ...(topic === 'coklit' && isSilent && isDateless(post, date, office) ? { dateless: true } : {}),
    },
  };
}

/** So many days after the end of a period a post without a date still speaks of it. */
const AFTER_THE_END = 14;

/** Whether a post's own days lie inside a period that is known, or shortly after it: it can tell nothing new. @rule 18 */
function isOfKnown({ earliest, latest }: PostDate, periods: Stage[]): boolean {
  const first = earliest ?? latest;
  return periods.some(
    ({ start, end }) =>
      first !== null && latest !== null && first >= start && latest <= addDays(end, AFTER_THE_END),
  );
}

function isDateless(post: Post, date: PostDate, { utcOffset }: Office): boolean {
  if (post.text.length > CAPTION && !ENCLOSED.test(post.text)) return false;
  return [post.title, post.text].every((text) =>
    findDates(text, { publishedAt: post.firstSeenAt, utcOffset }).every(
      ({ start, end }) => !end && start === date.stated,
    ),
  );
}

function instantOfPost(post: Post, date: PostDate, office: Office): Date | null {
  if (post.feedDate) return post.feedDate;
  return date.day ? instantOf(date.day, '12:00', office.utcOffset) : null;
}

/** Never by what a post links to: the address stands in readers and pages as the office's own. */
function homePage({ id }: Office, home: string | undefined): string {
  if (home) return `${new URL(home).origin}/`;
  return id.includes('.') ? `https://${id}/` : `https://${id}.kpu.go.id/`;
}

function changedAt(posts: Post[], calendar: Date | undefined): Date {
  const instants = posts.flatMap(({ firstSeenAt, previous }) => [
    firstSeenAt,
    previous?.until ?? firstSeenAt,
  ]);
  const times = [calendar, ...instants].flatMap((instant) =>
    instant && isTime(instant.getTime()) ? instant.getTime() : [],
  );
  return new Date(times.reduce((latest, time) => Math.max(latest, time), 0));
}

function dateIn(dates: Map<Post, PostDate>, post: Post): PostDate {
  const date = dates.get(post);
  if (!date) throw new RangeError(`no date was made for post ${post.id}`);
  return date;
}

function place(post: Post, source: string): number {
  return post.places[source] ?? 0;
}
