export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): Promise<string | null>;
export function getBrowsers(
  kinds: BrowserKind[],
  say?: (line: string) => void,
): Promise<Record<string, string>>;
export function sandboxArgs(): string[];
