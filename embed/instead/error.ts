/** In the place of `lib/board/error.ts`: a widget only has to know that a board is none, not where and why. */
export const BoardError = Error;

export const fail = (): never => {
  throw new BoardError();
};

export const inside = (_part: string, error: unknown) => error as Error;
