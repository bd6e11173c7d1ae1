import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the background is told to suffer until it is told otherwise, or ends. */
export interface Suffering {
  /** The database takes nothing more. */
  full?: boolean;
  /** The database can't be used, nor opened anew. */
  refused?: boolean;
  /** storage.local takes nothing more. */
  smallFull?: boolean;
  /** Waits pass so many times faster. */
  faster?: number;
}

/** In storage.local: what nobody caught in the background. */
export const UNCAUGHT = 'faults:uncaught';

/** Runs in the background before the product's own code, so it stands alone. */
function instrument(key: string): void {
  const scope = globalThis as unknown as {
    chrome: {
      runtime: {
        onMessage: {
          addListener(
            on: (message: { suffer?: Suffering }, from: unknown, answer: (done: true) => void) => void,
          ): void;
        };
      };
      storage: { local: { set(items: object): Promise<void> } };
    };
  };
  const suffering: Suffering = {};
  const { local } = scope.chrome.storage;
  const set = local.set.bind(local);
  scope.chrome.runtime.onMessage.addListener((message, _from, answer) => {
    if (!message?.suffer) return;
    Object.assign(suffering, { full: false, refused: false, smallFull: false, faster: 1 }, message.suffer);
    answer(true);
  });
  const note = (error: unknown) => void set({ [key]: String(error) });
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener('error', ({ message }) => note(message));
  local.set = (items) => (suffering.smallFull ? Promise.reject(new Error('injected: no room')) : set(items));
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...args) {
    if (suffering.full) throw new DOMException('injected', 'QuotaExceededError');
    return put.apply(this, args);
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    if (suffering.refused) throw new DOMException('injected', 'InvalidStateError');
    return transaction.apply(this, args);
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    if (suffering.refused) throw new DOMException('injected', 'SecurityError');
    return open.apply(this, args);
  };
  const usual = globalThis.setTimeout;
  const timer = (work: () => void, ms = 0) => usual(work, ms / (suffering.faster ?? 1));
  globalThis.setTimeout = timer as typeof setTimeout;
}

/**
 * The production build with a few lines before its background: they let its storage fail when told to, and write down
 * what nobody catches. Nothing else of it is changed.
 */
export function instrumented(kind: 'chromium' | 'firefox'): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'pantau-coklit-instrumented-'));
  cpSync(join('.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), dir, { recursive: true });
  const script = join(dir, 'background.js');
  const before = `(${instrument})(${JSON.stringify(UNCAUGHT)});\n`;
  writeFileSync(script, before + readFileSync(script, 'utf8'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
