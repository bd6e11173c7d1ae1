import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../../lib/feed/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Well-formed text without a mark at its start or a declaration in it. */
const texts = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .filter((text) => !/^\ufeff|charset|encoding/i.test(text) && !text.includes('\0'));

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

/** The bytes of single-byte encodings, by asking the decoder for each. */
function encodeSingle(label: string): { bytes: Uint8Array; text: string } {
  const bytes = Uint8Array.from({ length: 256 - 0xa0 }, (_, i) => i + 0xa0);
  return { bytes, text: new TextDecoder(label).decode(bytes) };
}

describe('decodeBody', () => {
  it('reads any UTF-8, whatever Latin charset a server says by default', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(undefined, 'text/xml', 'text/html; charset=ISO-8859-1', 'text/html;charset="utf-8"'),
        (text, type) => {
          expect(decodeBody(utf8(text), type)).toBe(text);
        },
      ),
    );
  });

  it('reads UTF-16 by its mark, and without one where markup stands first', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, little) => {
        expect(decodeBody(utf16(`\ufeff${text}`, little))).toBe(text);
        expect(decodeBody(utf16(`<rss>${text}`, little))).toBe(`<rss>${text}`);
      }),
    );
  });

  it.each([
    'windows-1250',
    'windows-1251',
    'windows-1252',
    'windows-1253',
    'iso-8859-2',
    'iso-8859-5',
    'iso-8859-7',
    'koi8-r',
    'macintosh',
  ])('reads %s by HTTP, by declaration and by meta', (label) => {
    const { bytes, text } = encodeSingle(label);
    expect(decodeBody(bytes, `text/xml; charset=${label}`)).toBe(text);
    for (const head of [
      `<?xml version="1.0" encoding="${label}"?>`,
      `<meta charset=${label}>`,
      `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`,
    ]) {
      expect(decodeBody(Uint8Array.from([...utf8(head), ...bytes]))).toBe(head + text);
    }
  });

  it.each([
    ['cp1251', 'windows-1251'],
    ['ISO8859-5', 'iso-8859-5'],
    ['iso_8859-2', 'iso-8859-2'],
    ['win-1250', 'windows-1250'],
  ])('knows %s under another name', (alias, label) => {
    const { bytes, text } = encodeSingle(label);
    expect(decodeBody(bytes, `text/xml; charset=${alias}`)).toBe(text);
  });

  it('takes HTTP before the declaration, and passes over charsets that there are not', () => {
    const bytes = Uint8Array.from([...utf8('<?xml version="1.0" encoding="windows-1253"?>'), 0xcd, 0xee]);
    expect(decodeBody(bytes, 'text/xml; charset=windows-1251')).toMatch(/Но$/);
    expect(decodeBody(bytes, 'text/xml; charset=x-tidak-ada')).toMatch(/Νξ$/);
  });

  it('keeps a text of which one character is damaged', () => {
    const text = 'Pengumuman – “Jum’at” – “Sabtu”';
    const bytes = Uint8Array.from([...utf8(text), 0xff]);
    expect(decodeBody(bytes)).toBe(`${text}\ufffd`);
  });

  it('never fails on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, type) => {
        expect(typeof decodeBody(bytes, type)).toBe('string');
      }),
    );
  });
});
