import { LIMIT } from '../../lib/merge/limit';
import { HOME_OFFICE } from '../../lib/source';
import { StoreError } from '../../lib/store';
import type { FakeKpu } from '../fake-kpu';
import { Device, type Shown, type Trouble, Worker } from './device';
import {
  answerWith,
  fetchFrom,
  firstDay,
  HOSTILE_BODIES,
  inLives,
  OFFICE_FAULTS,
  officeDay,
  STRUCK,
  TROUBLE,
} from './office';
import { between, type Outcome, oneOf, type Tally, uncaughtIn } from './tally';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BEGIN = Date.parse('2024-07-13T02:00:00Z');
/** Steps that a round has, more or less. */
const STEPS = 40;

/** What a fault does, and how far what is shown afterwards may differ from a device that had none. */
interface Fault {
  name: string;
  /** Lets it strike; what the round meets by itself is returned. */
  strike(life: Life): Promise<Trouble> | Trouble;
  /** Takes it back. */
  heal?(life: Life): void;
  /** The stored copy is gone: marks go with it, and nothing may be called new for it. */
  losesCopy?: true;
  /** Answers that pass for the office's own: their posts are posts, and stay. */
  speaksForOffice?: true;
  /** Nobody can know that news are missing: they have to come within a day. */
  passesForHealthy?: true;
}

interface Life {
  office: FakeKpu;
  device: Device;
  random: () => number;
  time: number;
}

const officeFaults: Fault[] = OFFICE_FAULTS.map((kind) => ({
  name: `office: ${kind}`,
  strike({ office, random }) {
    office.fault(kind, { for: 'always', path: oneOf(STRUCK, random), retryAfter: between(60, 7200, random) });
    return {};
  },
  heal: ({ office }) => office.heal(),
  ...(kind === '304' && { passesForHealthy: true }),
}));

const bodyFaults: Fault[] = HOSTILE_BODIES.map(({ name, bytes }) => ({
  name,
  strike: ({ office, random, time }) => ({ fetch: answerWith(office, time, random, bytes) }),
  speaksForOffice: true,
}));

/** Lets some request of the database fail, the n-th of those that change something. */
function breakWrites(name: string, nth: number): () => void {
  const { put, delete: remove } = IDBObjectStore.prototype;
  let calls = 0;
  const failing = <A extends unknown[], R>(work: (this: IDBObjectStore, ...args: A) => R) =>
    function (this: IDBObjectStore, ...args: A): R {
      calls += 1;
      if (calls >= nth) throw new DOMException('injected', name);
      return work.apply(this, args);
    };
  IDBObjectStore.prototype.put = failing(put);
  IDBObjectStore.prototype.delete = failing(remove);
  return () => Object.assign(IDBObjectStore.prototype, { put, delete: remove });
}

let mend: () => void = () => {};
const breaking = (name: string, error: string): Fault => ({
  name,
  strike({ random }) {
    mend = breakWrites(error, between(1, 12, random));
    return {};
  },
  heal: () => mend(),
});

const storeFaults: Fault[] = [
  breaking('storage: full', 'QuotaExceededError'),
  breaking('storage: fails to write', 'UnknownError'),
  {
    name: 'storage: closed under us',
    strike({ random }) {
      const { transaction } = IDBDatabase.prototype;
      let left = between(1, 8, random);
      IDBDatabase.prototype.transaction = function (...args) {
        left -= 1;
        if (left === 0) throw new DOMException('injected', 'InvalidStateError');
        return transaction.apply(this, args);
      };
      mend = () => Object.assign(IDBDatabase.prototype, { transaction });
      return {};
    },
    heal: () => mend(),
  },
  {
    name: 'storage: refused',
    strike({ device }) {
      device.forgetConnection();
      const { open } = device.factory;
      device.factory.open = () => {
        throw new DOMException('injected', 'SecurityError');
      };
      mend = () => Object.assign(device.factory, { open });
      return {};
    },
    heal: ({ device }) => {
      mend();
      device.forgetConnection();
    },
  },
  {
    name: 'storage: evicted between two rounds',
    async strike({ device }) {
      await device.evict();
      return {};
    },
    losesCopy: true,
  },
  {
    name: 'storage: evicted in the middle of a round',
    strike({ office, device, random, time }) {
      let left = between(1, 2, random);
      const healthy = fetchFrom(office, () => time);
      return {
        async fetch(input, init) {
          left -= 1;
          if (left === 0) await device.evict();
          return healthy(input, init);
        },
      };
    },
    losesCopy: true,
  },
  {
    name: 'small state: refused',
    strike({ random }) {
      let left = between(1, 2, random);
      return {
        onState() {
          left -= 1;
          if (left <= 0) throw new StoreError('quota', 'injected');
        },
      };
    },
  },
];

const deviceFaults: Fault[] = [
  {
    name: 'worker killed',
    strike: ({ random }) => ({ worker: new Worker(between(1, STEPS, random), random() < 0.5) }),
  },
  {
    name: 'two windows, one of them killed',
    strike: ({ device, random }) => ({
      beside: device.round({ worker: new Worker(between(1, STEPS, random), random() < 0.5) }),
    }),
  },
  {
    name: 'two windows at once',
    strike: ({ device }) => ({ beside: device.round() }),
  },
  {
    name: 'permission taken',
    strike({ device }) {
      device.allowed = false;
      return {};
    },
    heal: ({ device }) => {
      device.allowed = true;
    },
  },
  { name: 'offline', strike: () => ({ online: false }) },
  {
    name: 'clock set back',
    strike({ device, random }) {
      device.ahead = -between(3, 3 * 365 * 24 * 60, random) * MINUTE;
      return {};
    },
    heal: ({ device }) => {
      device.ahead = 0;
    },
  },
  {
    name: 'clock set ahead, the office’s answers being its own',
    strike({ device, random }) {
      device.ahead = between(3, 3 * 365 * 24 * 60, random) * MINUTE;
      device.cacheControl = 'no-store, no-cache, must-revalidate';
      return {};
    },
    heal: ({ device }) => {
      device.ahead = 0;
      device.cacheControl = undefined;
    },
  },
];

const FAULTS: readonly (readonly Fault[])[] = [officeFaults, bodyFaults, storeFaults, deviceFaults];

/** Lets so many faults strike an extension in Node, each kind as often as the others, more or less. */
export async function strikeDevices(
  office: FakeKpu,
  { seed, count }: { seed: number; count: number },
  tally: Tally,
): Promise<void> {
  await inLives({ seed, count, apart: 7919 }, (random, faults, repeat) =>
    live(office, random, faults, repeat, tally),
  );
}

/** One device and, beside it, its twin that nothing ever happens to. */
async function live(
  office: FakeKpu,
  random: () => number,
  faults: number,
  repeat: string,
  tally: Tally,
): Promise<void> {
  firstDay(office);
  const life: Life = { office, device: undefined as never, random, time: BEGIN };
  const renew = async () => {
    life.device = new Device(office, () => life.time);
    await life.device.round();
    return life.device;
  };
  await renew();
  let twin = new Device(office, () => life.time, 'twin');
  await twin.round();
  for (let n = 0; n < faults; n++) {
    const fault = oneOf(oneOf(FAULTS, random), random);
    const outcome: Outcome = { saw: '', lost: [], wrong: [] };
    const uncaught = await uncaughtIn(() => oneFault(fault, life, twin, outcome));
    outcome.wrong.push(...uncaught);
    tally.add('Node, extension', fault.name, outcome, `${repeat}, fault ${n}`);
    if (!fault.speaksForOffice && !fault.losesCopy) continue;
    // What was read of a stranger stays, and what was lost is lost: both begin anew.
    firstDay(office);
    await renew();
    twin = new Device(office, () => life.time, 'twin');
    await twin.round();
  }
}

async function oneFault(fault: Fault, life: Life, twin: Device, outcome: Outcome): Promise<void> {
  const { device, office, random } = life;
  const store = await device.store();
  const some = (await device.shown()).unread.slice(0, 1);
  await markRead(device, some);
  await markRead(twin, some);
  const before = await device.shown();
  const stored = await store.posts(HOME_OFFICE.id);

  life.time += between(15, 120, random) * MINUTE;
  officeDay(office, random);
  await twin.round();
  const right = await twin.shown();

  const trouble = await fault.strike(life);
  const result = await device.round(trouble);
  const beside = await trouble.beside;
  const during = await device.shown().catch(() => null);
  outcome.saw = sawOf(result, during, before);
  if (during) judge(during, { before, right }, [result, beside].includes('killed'), fault, outcome);
  else if (result !== 'no-store') outcome.wrong.push('nothing could be shown');
  fault.heal?.(life);
  outcome.wrong.push(
    ...device.reported
      .splice(0)
      .filter(isOurs)
      .map((error) => `an error of ours: ${error}`),
  );

  // Half of the time the user presses the button; else the device has to come round by itself.
  if (random() < 0.5) await device.round();
  else await comeRound(life, outcome);
  await twin.round();
  const after = await device.shown();
  const now = await twin.shown();
  const kept = new Map((await (await device.store()).posts(HOME_OFFICE.id)).map((post) => [post.id, post]));
  // Whoever speaks for the office can publish so much that the oldest have to go, as the office itself can.
  const isFull = fault.speaksForOffice === true && kept.size >= LIMIT;
  if (isFull) return;
  if (!fault.losesCopy)
    outcome.lost.push(...stored.filter(({ id }) => !kept.has(id)).map(({ title }) => `the post “${title}”`));
  compare(after, now, before, fault, outcome);
}

async function markRead(device: Device, titles: string[]): Promise<void> {
  const store = await device.store();
  const ids = (await store.posts(HOME_OFFICE.id)).filter(({ title }) => titles.includes(title));
  await store.mark(
    ids.map(({ id }) => id),
    'read',
  );
}

/** Errors that were not put in by us on purpose. */
const isOurs = (error: unknown): boolean => !String(error).includes('injected');

function sawOf(result: unknown, during: Shown | null, before: Shown): string {
  if (!during) return TROUBLE.at(-1) ?? '';
  if (during.trouble) return `“${during.trouble}” above the copy`;
  if (during.titles.length === 0) return 'nothing yet, until the next round';
  if (result === 'killed') return 'the news as before, and when they were read';
  return during.titles.join() === before.titles.join() ? 'the news as before' : 'the new posts';
}

/** While it strikes: what is shown is what was right a moment ago, or is right now; the first only with a word of it. */
function judge(
  during: Shown,
  { before, right }: { before: Shown; right: Shown },
  killed: boolean,
  fault: Fault,
  { lost, wrong }: Outcome,
): void {
  if (fault.losesCopy || fault.speaksForOffice) return;
  lost.push(
    ...before.titles
      .filter((title) => !during.titles.includes(title))
      // An edited title takes the place of the earlier one.
      .filter((title) => right.titles.includes(title))
      .map((title) => `“${title}” was not shown`),
  );
  const told = during.trouble !== '' || killed || fault.passesForHealthy === true;
  if (during.titles.some((title) => !right.titles.includes(title) && !before.titles.includes(title)))
    wrong.push('a post that nobody wrote');
  if (during.countdown !== right.countdown && !sameDates(during.countdown, before.countdown))
    wrong.push(`the countdown said “${during.countdown}” instead of “${right.countdown}”`);
  else if (!sameDates(during.countdown, right.countdown) && !told)
    wrong.push(`“${during.countdown}” without a word of trouble, instead of “${right.countdown}”`);
  if (right.titles.some((title) => !during.titles.includes(title)) && !told)
    wrong.push('news were missing without a word of trouble');
  if (during.unread.some((title) => !right.unread.includes(title) && !before.unread.includes(title)))
    wrong.push('something read was shown as unread');
}

/** Time goes on while things go wrong: only state and dates have to agree. */
function sameDates(one: string, other: string): boolean {
  const dates = (text: string) => text.replace(/: \d+ .*?(?=: |$)/, '');
  return dates(one) === dates(other);
}

/** Afterwards: everything as on the twin. */
function compare(after: Shown, now: Shown, before: Shown, fault: Fault, { lost, wrong }: Outcome): void {
  const missing = now.titles.filter((title) => !after.titles.includes(title));
  if (fault.losesCopy) {
    // What the office lists is read again; only what it lists no more, and no page of three names, is gone with the copy.
    if (after.titles.length === 0) lost.push('everything');
    if (after.unread.length > 0 && !now.unread.some((title) => after.unread.includes(title)))
      wrong.push(`${after.unread.length} old posts were called new`);
    return;
  }
  lost.push(...missing.map((title) => `“${title}” never came`));
  lost.push(
    ...after.unread
      .filter((title) => before.titles.includes(title) && !before.unread.includes(title))
      .filter((title) => !now.unread.includes(title))
      .map((title) => `the mark of “${title}”`),
  );
  if (fault.speaksForOffice) return;
  if (after.titles.join() !== now.titles.join() && missing.length === 0)
    wrong.push(`shown too much: ${after.titles.filter((title) => !now.titles.includes(title))}`);
  if (after.countdown !== now.countdown)
    wrong.push(`afterwards the countdown said “${after.countdown}” instead of “${now.countdown}”`);
  if (after.days.join() !== now.days.join())
    wrong.push(
      `days: ${after.days.filter((day) => !now.days.includes(day))} instead of ${now.days.filter((day) => !after.days.includes(day))}`,
    );
  if (after.unread.join() !== now.unread.join())
    wrong.push(`unread afterwards: ${after.unread} instead of ${now.unread}`);
  if (after.badge !== now.badge) wrong.push(`the badge said ${after.badge} instead of ${now.badge}`);
  if (after.trouble) wrong.push(`afterwards it still said “${after.trouble}”`);
}

/** Nobody presses anything: the alarm rings every quarter of an hour. */
async function comeRound(life: Life, { wrong }: Outcome): Promise<void> {
  const start = life.time;
  const { device } = life;
  while (life.time < start + 25 * HOUR) {
    life.time += 15 * MINUTE;
    const result = await device.round({ force: false });
    const states = ['kab-probolinggo/104', 'kab-probolinggo/11'].map((key) => device.state(key));
    const read = states.every(
      (state) => state && state.failures === 0 && Date.parse(state.succeededAt ?? '') > start,
    );
    if (read && Array.isArray(result)) return;
  }
  wrong.push('did not come round by itself within a day');
}
