import type { Rich } from '../lib/i18n';
import type { Sized } from './message';

/** A sentence with its emphasised pieces in `tag`; what follows one after a comma stays on one line. */
export function RichText({ words, tag: Tag = 'b' }: { words: Rich | string; tag?: 'b' | 'mark' }) {
  if (typeof words === 'string') return <>{keepDates(words)}</>;
  return (
    <>{words.map((piece, index) => (index % 2 ? <Tag key={index}>{piece}</Tag> : <Plain words={piece} />))}</>
  );
}

/** Both lengths of words that have two: the sheet shows the one that the box has room for. */
export function SizedText({ words: { whole, short } }: { words: Sized<Rich | string> }) {
  if (`${whole}` === `${short}`) return <RichText words={whole} />;
  return (
    <>
      <span class="narrow-only">
        <RichText words={short} />
      </span>
      <span class="not-narrow">
        <RichText words={whole} />
      </span>
    </>
  );
}

function Plain({ words }: { words: string }) {
  if (!words.startsWith(', ')) return <>{words}</>;
  return (
    <>
      {', '}
      <span class="unbroken">{words.slice(2)}</span>
    </>
  );
}

/** Plain letters do for the names of months, and are ready at once: with all scripts' ones a phone takes 3 ms for it. */
const DATE = /\d{1,2} [A-Z][a-z]+(?: \d{4})?|(?:pukul )?\d\d[.:]\d\d WI(?:B|TA?)/g;

/** A sentence whose dates and times are never broken over two lines. */
const keepDates = (words: string) => words.replace(DATE, (date) => date.replaceAll(' ', '\u00a0'));
