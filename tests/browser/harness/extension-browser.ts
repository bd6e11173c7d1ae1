import type { Browser, Page } from 'puppeteer-core';
import type { CheckOutcome, Message } from '../../../entrypoints/shared/messages';

export interface LaunchOptions {
  /** The production build: a folder under `.output`. */
  extensionDir?: string;
  /**
   * Where the stand-in listens: the browser finds it under every name of kpu.go.id, and no other host at all. Without
   * it the browser is in the real network.
   */
  fakeKpuPort?: number;
  /** With a window that a person can use. */
  visible?: boolean;
  /** Without the bar that tells of automation: for a window that people look at. Of Chromium only. */
  presented?: boolean;
  /** An existing profile; a new one is made, and thrown away by `close`, where there is none. */
  profileDir?: string;
  /** More switches of the command line. */
  args?: string[];
  /** More variables of the environment, of Chromium only. */
  env?: Record<string, string>;
  /** With scroll bars that take room, as on most desktops; a headless Chromium hides them. */
  scrollBars?: boolean;
  /** A Firefox that keeps no history: all of its windows are private, and the extension may run in them. */
  keepsNoHistory?: boolean;
  /** More preferences, of Firefox only. */
  prefs?: Record<string, unknown>;
}

/** A browser with the extension in it, and what tests do with both. */
export interface ExtensionBrowser {
  kind: 'chromium' | 'firefox';
  /** Puppeteer's own handle; another one after `restart`. */
  readonly browser: Browser;
  profileDir: string;
  /** @returns the address of a page of the extension: `url('popup.html')`. */
  url(path: string): string;
  /** Opens a page of the extension in a tab. `now` sets the clock of that page, which goes on from there. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  openPopup(options?: OpenOptions): Promise<Page>;
  /** Runs a function in a bare page of the extension; `browser.*` is there under the name `api`. */
  run<T, A extends unknown[]>(
    work: (api: ExtensionApi, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Waits until the round is over that the background makes by itself once it is installed. */
  firstRound(): Promise<void>;
  /** Lets the background ask all sources now, and gives what came of it once the round is over. */
  check(): Promise<CheckOutcome | null>;
  badgeText(): Promise<string>;
  badgeTitle(): Promise<string>;
  /** @returns all of storage.local. */
  readStorage(): Promise<Record<string, unknown>>;
  writeStorage(items: Record<string, unknown>): Promise<void>;
  /** @returns every record of every IndexedDB database, by database and store. */
  readDatabases(): Promise<Record<string, Record<string, unknown[]>>>;
  /** Deletes the databases behind the extension's back, as a browser short of space does. */
  wipeDatabases(): Promise<void>;
  alarms(): Promise<{ name: string; scheduledTime: number; periodInMinutes?: number }[]>;
  /** Lets the alarm ring in a moment; the browser itself wakes the background for it. */
  ringAlarm(name: string): Promise<void>;
  workerRunning(): Promise<boolean>;
  /** Ends the background, as the browser does with an idle one. */
  killWorker(): Promise<void>;
  /**
   * Lets every wait of the background, while it lives, pass so many times faster: what gives up after 15 s does so
   * after 1.5 s; by 1 it waits as ever. In Chromium only.
   *
   * @returns what it waited for since then, in milliseconds as the background asked for them.
   */
  hastenWorker(times: number): Promise<() => Promise<number[]>>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  now?: Date;
}

/** The part of `browser.*` that tests call. */
export interface ExtensionApi {
  action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number; periodInMinutes?: number }[]>;
    create(name: string, info: { when: number; periodInMinutes?: number }): Promise<void>;
  };
  permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
  runtime: {
    getManifest(): { name: string; version: string };
    sendMessage(message: Message): Promise<CheckOutcome | null>;
  };
}
