/** What is asked for is found once, and only if it is asked for. */
export function once<T>(find: () => T): () => T {
  let found: { value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/**
 * One run at a time. Who asks during a run gets the one after it, which serves all who asked by then: what it reads is
 * never older than the asking, and a slow run never comes in after a later one.
 */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    next = null;
    current = run().finally(() => {
      current = null;
    });
    return current;
  };
  return () => {
    if (current) next ??= current.then(begin, begin);
    return next ?? begin();
  };
}
