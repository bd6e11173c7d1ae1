/**
 * Lets the clock of the page that this runs in show another time, from which it goes on, or at which it stops. It is
 * handed to browsers as text, so it stands alone.
 */
export function setClock(now: number, stopped = false): void {
  const RealDate = window.Date;
  const ahead = now - RealDate.now();
  const read = () => (stopped ? now : RealDate.now() + ahead);
  window.Date = new Proxy(RealDate, {
    construct: (target, given, proxy) =>
      Reflect.construct(target, given.length === 0 ? [read()] : given, proxy),
    apply: (target) => new target(read()).toString(),
    get: (target, name, proxy) => (name === 'now' ? read : Reflect.get(target, name, proxy)),
  });
}
