import type { Rich } from '../../lib/i18n';

/** A sentence whose emphasised piece never breaks over lines; the last plain piece only stands in wider boxes. */
export function Sentence({ rich: [before, emphasised, after], class: name }: { rich: Rich; class: string }) {
  return (
    <p class={name}>
      {before}
      <b>{emphasised}</b>
      {after && <i class="m">{after}</i>}
    </p>
  );
}
