import type { ComponentChildren } from 'preact';
import type { Rich } from '../lib/i18n';
import type { Sized } from './message';

/** A sentence with its emphasised pieces in `tag`; what follows a comma there, or one after them, stays on one line. */
export function RichText({ words, tag: Tag = 'b' }: { words: Rich | string; tag?: 'b' | 'mark' }) {
  if (typeof words === 'string') return <>{keepDates(words)}</>;
  return (
    <>
      {words.map((piece, index) => {
        const kept = index % 2 || piece.startsWith(', ') ? unbroken(piece) : piece;
        return index % 2 ? <Tag key={index}>{kept}</Tag> : kept;
      })}
    </>
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

/** 'Sabtu, 12 Desember 2026': the weekday may stand on a line of its own, the date is not broken. */
function unbroken(words: string): ComponentChildren {
  const comma = words.indexOf(', ');
  if (comma < 0) return words;
  return (
    <>
      {words.slice(0, comma + 1)} <span class="unbroken">{words.slice(comma + 2)}</span>
    </>
  );
}

/** In '24 Juli 2024' and '24.00 WIB'. Plain letters are ready at once: with all scripts' ones a phone takes 3 ms for it. */
const SPACES = /(?<=\d) (?=[A-Z])|(?<=\d [A-Z]\w+) (?=\d{4})/g;

/** A sentence whose dates and times are never broken over two lines. */
const keepDates = (words: string) => words.replace(SPACES, '\u00a0');
