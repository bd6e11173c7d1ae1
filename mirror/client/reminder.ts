import type { Lang } from '../../lib/i18n';
import type { Reminder } from '../pages/reminder';
import { type Choice, NO_CHOICE, type ReminderRequest } from './request';

const HOUR = 3_600_000;
/** Chrome waits twelve hours at least, and longer where an app is seldom opened. */
const LEAST_MS = 6 * HOUR;
const TAG = 'pantau-coklit';
/** A worker that does not answer has ended for good. */
const PATIENCE_MS = 15_000;

/** What TypeScript does not know of the Periodic Background Sync API and of Chrome's offer to install. */
interface PeriodicSync {
  register(tag: string, options: { minInterval: number }): Promise<void>;
  unregister(tag: string): Promise<void>;
}
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Reminders as the page knows them: the worker keeps the choice, the browser the permissions. */
export interface Reminders {
  readonly reminder: Reminder | null;
  readonly choice: Choice;
  choose(choice: Choice): Promise<void>;
  /** These posts are before the reader's eyes. */
  seen(ids: string[]): void;
}

/** Finds out what this browser can do; `changed` is called whenever that, or the choice, is another. */
export function remindersOf(
  ready: Promise<ServiceWorkerRegistration>,
  language: Lang,
  changed: () => void,
): Reminders {
  let reminder: Reminder | null = null;
  let choice: Choice = { ...NO_CHOICE, language };
  let install: InstallEvent | null = null;

  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    install = event as InstallEvent;
    void look();
  });
  addEventListener('appinstalled', () => {
    install = null;
    void look();
  });
  void look();

  async function look(failed = false): Promise<void> {
    reminder = await find(failed).catch((): Reminder => ({ state: 'none' }));
    changed();
  }

  async function find(failed: boolean): Promise<Reminder> {
    const sync = syncOf(await ready);
    if (!sync || !('Notification' in window)) return { state: 'none' };
    if (!(await mayLook())) {
      if (matchMedia('(display-mode: standalone)').matches) return { state: 'blocked' };
      return { state: 'install', ...(install && { ask: askToInstall }) };
    }
    if (Notification.permission === 'denied') return { state: 'refused' };
    choice = { ...(await asked({ kind: 'ask' })), language };
    if (choice.on && Notification.permission === 'granted') return { state: 'on' };
    return { state: 'off', failed };
  }

  async function asked(request: ReminderRequest): Promise<Choice> {
    const { active } = await ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<Choice | null>) =>
        data ? resolve(data) : reject(new Error('The worker can’t remember anything'));
      setTimeout(() => reject(new Error('The worker does not answer')), PATIENCE_MS);
      active?.postMessage(request, [port2]);
    });
  }

  async function askToInstall(): Promise<void> {
    await install?.prompt();
    install = null;
    await look();
  }

  return {
    get reminder() {
      return reminder;
    },
    get choice() {
      return choice;
    },
    async choose(wanted) {
      const sync = syncOf(await ready);
      try {
        if (wanted.on && (await Notification.requestPermission()) === 'granted') {
          await sync?.register(TAG, { minInterval: LEAST_MS });
          const { on } = await asked({ kind: 'choose', choice: wanted });
          return look(!on);
        }
        await sync?.unregister(TAG);
        await asked({ kind: 'choose', choice: { ...wanted, on: false } });
        await look();
      } catch {
        await look(true);
      }
    },
    seen(ids) {
      const request: ReminderRequest = { kind: 'seen', ids };
      void ready.then(({ active }) => active?.postMessage(request)).catch(() => {});
    },
  };
}

const syncOf = (registration: ServiceWorkerRegistration) =>
  (registration as { periodicSync?: PeriodicSync }).periodicSync;

/** Granted to installed apps alone. */
async function mayLook(): Promise<boolean> {
  const name = 'periodic-background-sync' as PermissionName;
  return (await navigator.permissions.query({ name })).state === 'granted';
}
