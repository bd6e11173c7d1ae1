import type { Rich } from '../lib/i18n';

/** A sentence with its emphasised pieces in `tag`; what follows one after a comma stays on one line. */
export function RichText({ words, tag: Tag = 'b' }: { words: Rich; tag?: 'b' | 'mark' }) {
  return (
    <>{words.map((piece, index) => (index % 2 ? <Tag key={index}>{piece}</Tag> : <Plain words={piece} />))}</>
  );
}

function Plain({ words }: { words: string }) {
  if (!words.startsWith(', ')) return <>{words}</>;
  return (
    <>
      {', '}
      <span>{words.slice(2)}</span>
    </>
  );
}

const DATE = /(\d{1,2} \p{Lu}\p{Ll}+(?: \d{4})?)/u;

/** A sentence whose dates are never broken over two lines. */
export function Dated({ words }: { words: string }) {
  return (
    <>
      {words.split(DATE).map((piece, index) =>
        index % 2 ? (
          <span key={index} class="nb">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
