/**
 * What this site's security policy refused. A refused fetch fails like one without network; only this event tells them
 * apart. It can come a moment after the failure.
 */
const refused: string[] = [];
const MOMENT = 60;

export function watchPolicy(document: Document): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.disposition !== 'report' && refused.length < 50) refused.push(event.blockedURI);
  });
}

/** Whether the policy refused an address (a report may name its origin alone). */
export async function isRefused(url: string): Promise<boolean> {
  const { origin, pathname } = new URL(url);
  for (let patience = 3; patience > 0; patience--) {
    if (refused.some((each) => each === origin || each.indexOf(origin + pathname) === 0)) return true;
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
  }
  return false;
}
