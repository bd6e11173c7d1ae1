import type { Rich } from '../lib/i18n';

/** A sentence with its emphasised pieces in `tag`. */
export function RichText({ words, tag: Tag = 'b' }: { words: Rich; tag?: 'b' | 'mark' }) {
  return <>{words.map((piece, index) => (index % 2 ? <Tag key={index}>{piece}</Tag> : piece))}</>;
}
