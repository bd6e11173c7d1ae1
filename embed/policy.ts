/**
 * What this site's security policy refused. A refused fetch fails like one without network; only this event tells them
 * apart. It can come a moment after the failure.
 */
const refused: string[] = [];
const MOMENT = 150;

export function watchPolicy(document: Document): void {
  document.addEventListener('securitypolicyviolation', ({ disposition, blockedURI }) => {
    if (disposition !== 'report') refused.push(blockedURI);
  });
}

/** Whether the policy refused an address (a report may name its origin alone). */
export async function isRefused(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  return refused.some((each) => each && url.startsWith(each));
}
