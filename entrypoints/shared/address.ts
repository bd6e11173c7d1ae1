/** The full address of a file of this extension, like '/welcome.html'. */
export function ownAddress(path: `/${string}`): string {
  return new URL(path, location.href).href;
}
