/**
 * Lets the clock of the page that this runs in show another time, from which it goes on. It is handed to browsers as
 * text, so it stands alone.
 */
export function setClock(now: number): void {
  const RealDate = window.Date;
  const ahead = now - RealDate.now();
  window.Date = new Proxy(RealDate, {
    construct: (target, given, proxy) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + ahead] : given, proxy),
    apply: (target) => new target(target.now() + ahead).toString(),
    get: (target, name, proxy) =>
      name === 'now' ? () => target.now() + ahead : Reflect.get(target, name, proxy),
  });
}
