/** Where the project lives: its site and its tracker. */
export const HOMEPAGE = 'https://github.com/pantau-coklit/pantau-coklit';

/** An address that every browser and server takes. */
const LONGEST_BODY = 4_000;

/** The project's form for a report, filled. Opening it sends nothing; the person decides. */
export function reportUrl(title: string, body: string): string {
  const url = new URL(`${HOMEPAGE}/issues/new`);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body.slice(0, LONGEST_BODY));
  return url.href;
}
