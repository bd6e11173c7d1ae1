/**
 * Wraps what the host page calls (events, timers, observers, the API): whatever fails inside never reaches the host,
 * neither as an exception nor as an unhandled rejection.
 */
export function neverThrow<A extends unknown[]>(work: (...args: A) => unknown): (...args: A) => void {
  return (...args) => {
    try {
      const result = work(...args);
      if (result instanceof Promise) result.catch(() => {});
    } catch {}
  };
}
