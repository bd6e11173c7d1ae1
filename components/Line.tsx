/** Draws one of `lines`: what `Icon` does, for views that are drawn first and do without the other drawings. */
export function Line({ path }: { path: string }) {
  return (
    <svg class="ic" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
