export type BrowserKind = 'chromium' | 'firefox';
type Say = (line: string) => void;
/** What is asked of the computer. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  cache: string;
  isRoot: boolean;
  hasApt: boolean;
  aptHasBrowsers: boolean;
  run(program: string, args: string[]): { status: number | null; stdout: string; stderr: string };
  isProgram(path: string): boolean;
  realPath(path: string): string;
  isSnap(path: string): boolean;
  versionBeside(path: string): string | undefined;
  downloaded(browser: string): Promise<string[]>;
  download(browser: string, say: Say): Promise<void>;
}
export function findBrowser(kind: BrowserKind, machine?: Machine): Promise<string | null>;
export function getBrowsers(
  kinds: BrowserKind[],
  say?: Say,
  machine?: Machine,
): Promise<Record<string, string>>;
export function getDisplayTools(say?: Say, machine?: Machine): void;
export function sandboxArgs(): string[];
