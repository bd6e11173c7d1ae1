import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/i18n';
import * as id from '../../../lib/i18n/id';

const root = join(import.meta.dirname, '../../..');
const CODE = ['components', 'entrypoints', 'embed', 'mirror', 'lib'];

type Words = { [key: string]: string | ((...given: never[]) => unknown) | Words };

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => ending.test(name));
}

const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Every key with its path: 'shared.category.news'. */
function leaves(words: Words, path = ''): [path: string, word: Words[string]][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object'
      ? leaves(word, `${path}${key}.`)
      : [[`${path}${key}`, word] as [string, Words[string]]],
  );
}

const indonesian = leaves(id as unknown as Words);

describe('the catalogue', () => {
  it.each(LANGUAGES)('has the same keys in %s, of the same kind, and leaves nothing empty', async (lang) => {
    const words = new Map(leaves(await import(`../../../lib/i18n/${lang}/index.ts`)));
    expect([...words.keys()].sort()).toEqual(indonesian.map(([path]) => path).sort());
    for (const [path, word] of indonesian) {
      expect(typeof words.get(path), path).toBe(typeof word);
      expect(words.get(path), path).not.toBe('');
    }
  });

  it('has no word that nothing shows', () => {
    const code = CODE.flatMap((folder) => filesIn(folder, /\.(ts|tsx|mjs)$/))
      .filter((name) => !name.includes('i18n'))
      .map(read)
      .join('\n');
    const unused = indonesian
      .map(([path]) => path)
      .filter((path) => !path.startsWith('reasons.')) // complete by its type, and looked up by the reader's key
      .filter((path) => {
        const key = path.slice(path.lastIndexOf('.') + 1);
        return !new RegExp(`\\.${key}\\b|['"]${key}['"]|[{,] *${key} *[},]`).test(code);
      });
    expect(unused).toEqual([]);
  });
});

/** Text between tags, and attributes that people read or hear. */
const LITERALS = [
  />\s*([^<>{}=;()&|]*\p{L}{2}[^<>{}=;()&|]*)\s*<\//gu,
  /\s(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu,
];

describe('views', () => {
  it.each(['components', 'entrypoints', 'embed'].flatMap((folder) => filesIn(folder, /\.tsx$/)))(
    '%s holds no words of its own',
    (name) => {
      const code = read(name)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '');
      const found = LITERALS.flatMap((literal) => [...code.matchAll(literal)].map(([, text = '']) => text));
      expect(found.filter((text) => text !== 'Coklit' && !text.startsWith('https://'))).toEqual([]);
    },
  );
});
