import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the catalogues stand, and what they are called there. */
const CATALOGUES = /\/lib\/i18n\/(?:id|en)\/(?:shared|widget)\.ts$|\/components\/drawings\.ts$/;
const NAMES = ['shared', 'widget', 'ICONS'];

interface Instead {
  find: string;
  replacement: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** An icon's name among those of words: a word may have the same one. */
const iconNamed = (name: string) => `icon ${name}`;

/**
 * The words and icons that a module and all that it imports name: as `shared.x`, `widget.x`, `name="x"`, `icon="x"`
 * or `icon: 'x'`.
 *
 * @param instead What stands for a path when it is built.
 */
export function namedFrom(entry: string, instead: Instead[] = []): Set<string> {
  const found = new Set<string>();
  for (const source of sourcesFrom(entry, instead)) {
    for (const [, word, icon] of source.matchAll(
      /\b(?:shared|widget)\.(\w+)|\b(?:name=|icon=|icon: )["'](\w+)["']/g,
    )) {
      found.add(word ?? iconNamed(icon ?? ''));
    }
    // Icons that are chosen: `name={isX ? 'home' : 'info'}`.
    for (const [, choice = ''] of source.matchAll(/\b(?:name|icon)=\{([^}]*)\}/g)) {
      for (const [, icon = ''] of choice.matchAll(/'(\w+)'/g)) found.add(iconNamed(icon));
    }
  }
  return found;
}

/**
 * Leaves out of the catalogues of words and icons what is never named. They are objects, so the bundler keeps them
 * whole.
 *
 * @param usedOf Gives what is used of a catalogue, by the file that it stands in.
 */
export function prune(usedOf: (file: string) => ReadonlySet<string>): Plugin {
  return {
    name: 'prune',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      if (!CATALOGUES.test(file)) return null;
      const used = usedOf(file);
      const nameIn = file.endsWith('drawings.ts') ? iconNamed : String;
      const unused = entriesOf(this.parse(code, { lang: 'tsx' }) as unknown as Node).filter(
        ({ key }) => !used.has(nameIn(nameOf(key as Node))),
      );
      let pruned = code;
      for (const { start, end } of unused.reverse()) {
        pruned = pruned.slice(0, start) + pruned.slice(end).replace(/^\s*,/, '');
      }
      return { code: pruned, map: null };
    },
  };
}

/** The texts of a module and of all that it imports by a relative path; types are no imports. */
function sourcesFrom(entry: string, instead: Instead[]): string[] {
  const files = new Set([entry]);
  const texts: string[] = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    texts.push(text);
    for (const [, path = ''] of text.matchAll(/^(?:import|export|\}) (?!type\b)(?:.*)from '(\.[^']+)';$/gm)) {
      const base = instead.find(({ find }) => find === path)?.replacement ?? join(dirname(file), path);
      const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find(isFile);
      if (found) files.add(found);
    }
  }
  return texts;
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile();

/** The entries of the catalogues that stand at the top of a module. */
function entriesOf(program: Node): Node[] {
  return (program.body as Node[]).flatMap((statement) => {
    const declaration = (statement.declaration ?? statement) as Node;
    if (declaration.type !== 'VariableDeclaration') return [];
    return (declaration.declarations as Node[]).flatMap(({ id, init }) => {
      if (!NAMES.includes(nameOf(id as Node))) return [];
      const value =
        (init as Node)?.type === 'TSAsExpression' ? ((init as Node).expression as Node) : (init as Node);
      return value?.type === 'ObjectExpression' ? (value.properties as Node[]) : [];
    });
  });
}

function nameOf(node: Node): string {
  return String(node.name ?? node.value);
}
