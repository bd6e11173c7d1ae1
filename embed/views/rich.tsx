import type { Rich } from '../../lib/i18n';

/** A sentence whose emphasised pieces never break over lines; the last plain piece only stands in wider boxes. */
export function Sentence({ rich }: { rich: Rich }) {
  const [before, emphasised, after] = rich;
  return (
    <>
      {before}
      <b>{emphasised}</b>
      {after && <i class="m">{after}</i>}
    </>
  );
}
