import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index';
import { MENTIONS } from './real-mentions';

const days = (text: string, published: string): string[] =>
  findDates(text, { publishedAt: new Date(`${published}T12:00:00+07:00`) }).map(({ start, end }) =>
    end ? `${start}/${end}` : start,
  );

/** Other ways to write the same words: none changes what they mean. */
const REWRITINGS: Record<string, (text: string) => string> = {
  'capital letters': (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'spaces that don’t break': (text) => text.replaceAll(' ', '\u00a0'),
  'long dashes': (text) => text.replaceAll(/(?<=\d)-(?=\d)/g, '–'),
  'a sentence before and after it': (text) => `Rapat digelar. ${text}. Warga hadir.`,
  'square brackets': (text) => text.replaceAll('(', '[').replaceAll(')', ']'),
  'spaced brackets': (text) => text.replaceAll('(', '( ').replaceAll(')', ' )'),
  'bold print': (text) => text.replaceAll(/(\d+ [A-Z][a-z]+)(?= |$)/g, '*$1*'),
  'no spaces after commas': (text) => text.replaceAll(', ', ','),
  'lines cut anywhere': (text) => text.replaceAll(' ', ' \r\n'),
  'other connectors': (text) => text.replaceAll(/ hingga (?=\d)/g, ' s.d. '),
  'quotation marks': (text) => `“${text}”`,
};

describe('the forms of real posts', () => {
  it.each(MENTIONS)('on %s: %s', (published, text, expected) => {
    expect(days(text, published)).toEqual(expected.split(' ').filter(Boolean));
  });

  it.each(Object.entries(REWRITINGS))('mean the same in %s', (_, rewrite) => {
    const whole = MENTIONS.filter(([, text]) => /[a-z]{3}/i.test(text));
    expect(whole.map(([published, text]) => days(rewrite(text), published))).toEqual(
      whole.map(([, , expected]) => expected.split(' ').filter(Boolean)),
    );
  });
});
