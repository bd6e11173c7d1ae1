import { Tokenizer } from 'htmlparser2';
import { wellFormed } from '../plain-text';

/** What bytes 0x80 to 0x9f mean where a page writes `&#146;` and thinks of windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const REFERENCE =
  /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\d{1,10})|([A-Za-z][A-Za-z0-9_.-]{0,62}));|&(nbsp|amp|lt|gt|quot)(?![\w;=])/g;

const named = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** Named references of HTML, through the tokenizer's own table. */
function htmlEntity(name: string): string | undefined {
  const known = named.get(name);
  if (known !== undefined) return known || undefined;
  let text = '';
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      ontextentity: (codePoint: number) => {
        text += String.fromCodePoint(codePoint);
      },
      ontext: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(`&${name};`);
  tokenizer.end();
  if (named.size < 4096) named.set(name, text);
  return text || undefined;
}

/** The character that a C1 control stands for; no text means the control itself. */
export const fromC1 = (control: string): string => fromCodePoint(control.charCodeAt(0));

function fromCodePoint(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  if (code === 0 || code > 0x10ffff) return '\ufffd';
  return String.fromCodePoint(code);
}

/** A document's own entities (already plain text), and how many UTF-16 units they may still add to it. */
export interface Declared {
  entities: ReadonlyMap<string, string>;
  left: number;
}

/** Decodes character references once; what nobody knows stays as it is written. */
export function decodeEntities(text: string, declared?: Declared): string {
  if (!text.includes('&')) return text;
  const decoded = text.replace(
    REFERENCE,
    (all, hex?: string, decimal?: string, name?: string, bare?: string) => {
      if (hex) return fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return fromCodePoint(Number(decimal));
      const known = name ?? bare ?? '';
      const own = declared?.entities.get(known);
      if (declared && own !== undefined && declared.left >= own.length) {
        declared.left -= own.length;
        return own;
      }
      return htmlEntity(known) ?? all;
    },
  );
  // Some programs write a character beyond 16 bits as two references, one for each half.
  return wellFormed(decoded);
}

const DECLARATION = /<!ENTITY\s+([A-Za-z_][\w.-]{0,62})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/**
 * The entities a document type declares in itself, bounded: at most 100 of them, 1,000 characters each,
 * none made of others. External ones (SYSTEM, PUBLIC) are never looked up.
 */
export function declaredEntities(doctype: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const [, name, double, single] of doctype.matchAll(DECLARATION)) {
    if (declared.size >= 100) break;
    const value = double ?? single ?? '';
    if (!name || value.length > 1000) continue;
    declared.set(name, decodeEntities(value));
  }
  return declared;
}
