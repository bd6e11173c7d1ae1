import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CATALOGUE = /\/lib\/i18n\/(?:id|en)\/(?:shared|widget)\.ts$|\/components\/Icon\.tsx$/;

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/**
 * The words and icons that sources name, as `shared.x`, `widget.x` or `name="x"`.
 *
 * @param files Sources: files, and folders to be read whole.
 */
export function namedIn(files: string[]): { words: Set<string>; icons: Set<string> } {
  const words = new Set<string>();
  const icons = new Set<string>();
  for (const source of files.flatMap(sourcesIn)) {
    for (const [, word, icon] of source.matchAll(/\b(?:shared|widget)\.(\w+)|\bname="(\w+)"/g)) {
      if (word) words.add(word);
      if (icon) icons.add(icon);
    }
  }
  return { words, icons };
}

/**
 * Leaves out of the catalogues of words and icons what is never named. They are objects, so the bundler keeps them
 * whole.
 */
export function prune({ words, icons }: ReturnType<typeof namedIn>): Plugin {
  const used = new Set([...words, ...icons]);
  return {
    name: 'prune',
    transform(code, id) {
      if (!CATALOGUE.test(id.replaceAll('\\', '/'))) return null;
      const unused = entriesOf(this.parse(code, { lang: 'tsx' }) as unknown as Node).filter(
        ({ key }) => !used.has(nameOf(key as Node)),
      );
      let pruned = code;
      for (const { start, end } of unused.reverse()) {
        pruned = pruned.slice(0, start) + pruned.slice(end).replace(/^\s*,/, '');
      }
      return { code: pruned, map: null };
    },
  };
}

function sourcesIn(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() || /\.tsx?$/.test(entry.name) ? sourcesIn(inside) : [];
  });
}

/** The entries of the objects that stand at the top of a module. */
function entriesOf(program: Node): Node[] {
  return (program.body as Node[]).flatMap((statement) => {
    const declaration = (statement.declaration ?? statement) as Node;
    if (declaration.type !== 'VariableDeclaration') return [];
    return (declaration.declarations as Node[]).flatMap(({ init }) => {
      const value =
        (init as Node)?.type === 'TSAsExpression' ? ((init as Node).expression as Node) : (init as Node);
      return value?.type === 'ObjectExpression' ? (value.properties as Node[]) : [];
    });
  });
}

function nameOf(key: Node): string {
  return String(key.name ?? key.value);
}
