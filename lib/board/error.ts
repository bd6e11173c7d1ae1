/** Where a board from outside is not what it should be. */
export class BoardError extends Error {
  override name = 'BoardError';
  constructor(
    /** Like `items[3].title`. */
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path || 'board'}: ${reason}`);
  }
}

/** @param path Where below the value it is. */
export function fail(reason: string, path = ''): never {
  throw new BoardError(path, reason);
}

/** What is wrong inside of a part, named from the whole. */
export function inside(part: string, error: unknown): BoardError {
  if (!(error instanceof BoardError)) throw error;
  return new BoardError(`${part}${/^\w/.test(error.path) ? '.' : ''}${error.path}`, error.reason);
}
