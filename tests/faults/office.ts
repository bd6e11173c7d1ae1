import { extension } from '../../lib/i18n/id/extension';
import { DEFAULT_SOURCES } from '../../lib/source';
import { type FakeKpu, type FaultKind, samplePosts } from '../fake-kpu';
import { HOSTILE } from '../unit/feed/hostile';
import { mutate, randomBody, seeded } from '../unit/feed/mutate';
import { between, oneOf } from './tally';

/** The ways in which the stand-in fails, and what a person is told of each. */
export const OFFICE_FAULTS: readonly FaultKind[] = [
  '304',
  '403',
  '500',
  '503',
  'hang',
  'slow',
  'reset',
  'cut',
  'block-page',
  'drift',
  'empty',
  'garbage',
  'huge',
  'redirect',
];

/** Sentences above the list, of which one is shown while the office can't be read. */
export const TROUBLE: readonly string[] = [
  extension.unreachable,
  extension.unreadable,
  extension.refused,
  extension.drift,
  extension.offline,
  extension.revoked,
  extension.storeFailed,
];

const NEWS = [
  ['Rapat Koordinasi PPK', 'Kab-probolinggo.kpu.go.id, rapat bersama seluruh PPK di aula kantor.'],
  ['Apel Kesiapan Pantarlih', 'Kab-probolinggo.kpu.go.id, Minggu, 23-6-2024, apel di halaman kantor.'],
  ['Posko Aduan Masyarakat', 'Kab-probolinggo.kpu.go.id, warga dapat datang ke posko di kantor desa.'],
  [
    'Perpanjangan Coklit Pilkada 2024',
    'Kab-probolinggo.kpu.go.id, Sabtu, 13-7-2024, Masa Coklit Pilkada 2024 diperpanjang sampai dengan 31 Juli 2024.',
  ],
] as const;

/** Lets the office do what offices do: publish one to three posts, edit one, or take one away. */
export function officeDay(office: FakeKpu, random: () => number): void {
  const does = random();
  if (does < 0.7) {
    for (let posts = between(1, 3, random); posts > 0; posts--) {
      const [title, body] = oneOf(NEWS, random);
      office.addPost({
        title: `${title} ${office.site.posts.length}`,
        body: [body],
        categories: oneOf([['104'], ['11'], ['104', '11']] as const, random).slice(),
      });
    }
  } else if (does < 0.9) {
    const { id, body } = oneOf(office.site.posts.slice(0, 6), random);
    office.editPost(id, {
      body: [`${body[0]} Diikuti ${between(20, 990, random)} orang.`, ...body.slice(1)],
    });
  } else {
    const gone = oneOf(office.site.posts.slice(1, 6), random);
    if (office.site.posts.length > 12) office.removePost(gone.id);
  }
}

/** The office as it was on the first day. */
export const firstDay = (office: FakeKpu): void => {
  office.heal();
  office.set({ posts: samplePosts() });
};

/** Parts of the path by which a fault strikes the first source, the second, or both. */
export const STRUCK = ['category/104', 'category/11', 'category/'] as const;

/**
 * A `fetch` that finds the stand-in under the office's name, as a browser without the right to read other hosts does:
 * no redirect leads anywhere. The answers carry the time that is told.
 */
export function fetchFrom(office: FakeKpu, now: () => number, cacheControl?: string): typeof fetch {
  const { origin } = new URL(DEFAULT_SOURCES[0]?.url ?? '');
  return async (input, init) => {
    const url = String(input instanceof Request ? input.url : input).replace(origin, office.url);
    const { cache: _cache, ...rest } = init ?? {};
    const answer = await fetch(url, { ...rest, redirect: 'manual' });
    if (answer.status >= 301 && answer.status <= 308 && answer.status !== 304)
      throw new TypeError('Failed to fetch');
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(now()).toUTCString());
    // What undici has unpacked already.
    headers.delete('content-encoding');
    if (cacheControl) headers.set('cache-control', cacheControl);
    return new Response(answer.status === 304 ? null : answer.body, { status: answer.status, headers });
  };
}

type Spoil = (healthy: Uint8Array<ArrayBuffer>, random: () => number) => Uint8Array;

/** What may come in the place of the office's page, and passes for it. */
export const HOSTILE_BODIES: readonly { name: string; bytes: Spoil }[] = [
  {
    name: 'hostile body: made to harm',
    bytes: (_healthy, random) => new TextEncoder().encode(oneOf(Object.values(HOSTILE), random)),
  },
  { name: 'hostile body: bytes of no meaning', bytes: (_healthy, random) => randomBody(random) },
  { name: 'hostile body: the office’s own, changed at random', bytes: mutate },
  {
    name: 'hostile body: the office’s own, broken off unnoticed',
    bytes: (healthy, random) => healthy.slice(0, between(1, healthy.length - 1, random)),
  },
];

/** A `fetch` that spoils what the office answers. */
export function answerWith(office: FakeKpu, time: number, random: () => number, bytes: Spoil): typeof fetch {
  const healthy = fetchFrom(office, () => time);
  return async (input, init) => {
    const answer = await healthy(input, { ...init, headers: {} });
    const body = bytes(new Uint8Array(await answer.arrayBuffer()), random);
    const type = oneOf(['text/html; charset=utf-8', 'application/xml'], random);
    return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  };
}

/** Until taken back, lets waits of ten seconds and more pass in a fiftieth of their time. */
function hasten(): () => void {
  const usual = globalThis.setTimeout;
  const faster = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    usual(work, ms >= 10_000 ? ms / 50 : ms, ...args);
  globalThis.setTimeout = Object.assign(faster, usual) as typeof setTimeout;
  return () => {
    globalThis.setTimeout = usual;
  };
}

/** So many faults strike one device or mirror before another, new one takes its place. */
const IN_A_LIFE = 12;

/**
 * Spreads faults over lives, one after the other, in hastened time.
 *
 * @param apart how far the seeds of two lives are from each other
 * @param live one life; `repeat` says how to have it again
 */
export async function inLives(
  { seed, count, apart }: { seed: number; count: number; apart: number },
  live: (random: () => number, faults: number, repeat: string) => Promise<void>,
): Promise<void> {
  const usual = hasten();
  try {
    for (let done = 0, life = 0; done < count; life++) {
      const faults = Math.min(IN_A_LIFE, count - done);
      await live(seeded(seed + apart * life), faults, `--seed ${seed}, life ${life}`);
      done += faults;
    }
  } finally {
    usual();
  }
}
