import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIBRARIES } from '../../entrypoints/options/AboutPage';

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** The code without comments and strings, so that words in them don't count; what a template asks for is code. */
const codeOf = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, (template) =>
      [...template.matchAll(/\$\{([^{}]*)\}/g)].map(([, code]) => code).join(';'),
    );

/** What of a component is none of plain values: a browser, a storage, a clock, state other than open or closed. */
const surroundingsIn = (text: string): string[] => [
  // Types run nowhere: what a notice looks like may be known here.
  ...importsOf(text.replace(/^import type .*$/gm, '')).filter((path) =>
    /^wxt|^idb|^@preact\/signals|^preact\/compat|^node:|lib\/(?:store|feed|poll|settings|unread|merge)\b|\.\.\/(?:entrypoints|embed|mirror)\//.test(
      path,
    ),
  ),
  ...[
    ...codeOf(text).matchAll(
      /\buse(?!State\b)[A-Z]\w*|\buseState(?: as\b|\((?!(?:false|true)\)))|\bextends (?:Pure)?Component\b|\bcreate(?:Ref|Context)\b|\bref=|(?<![.\w])(?:browser|chrome|document|window|self|globalThis|localStorage|sessionStorage|indexedDB|navigator|location|caches|performance)\b(?=\s*(?:\??\.|\[|[;,)}]))|(?<![.\w])(?:fetch|matchMedia|getComputedStyle|addEventListener|setTimeout|setInterval|queueMicrotask|request\w+Frame|Date\.now|Math\.random)(?=\()|\bnew (?:Date\(\)|\w+Observer\b|WebSocket\b|Worker\b|XMLHttpRequest\b)/g,
    ),
  ].map(([word]) => word),
];

const importsOf = (text: string) =>
  [
    ...text.matchAll(
      /^(?:import|export|\}).* from '([^'\n]+)';$|^import '([^'\n]+)';$|\bimport\('([^'\n]+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

describe('the rooms of the house', () => {
  it('lib/ knows no browser, no DOM and no Node', () => {
    const found = sources('lib').flatMap(({ name, text }) => [
      ...importsOf(text)
        .filter((path) => /^node:|^wxt|^preact|^\.\.\/.*(?:components|entrypoints|embed|mirror)\//.test(path))
        .map((path) => `${name}: ${path}`),
      ...[
        ...codeOf(text).matchAll(/(?<![.\w])(browser|chrome|document|window|localStorage|process|Buffer)\./g),
      ].map((match) => `${name}: ${match[1]}`),
    ]);
    expect(found).toEqual([]);
  });

  it('lib/ asks for no time and no chance by itself', () => {
    const found = sources('lib').flatMap(({ name, text }) =>
      [...codeOf(text).matchAll(/Date\.now\(\)|new Date\(\)|Math\.random\(\)/g)].map(
        (match) => `${name}: ${match[0]}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('components/ are functions of plain values: no browser, no storage, no state but open or closed', () => {
    const found = sources('components').flatMap(({ name, text }) =>
      name.endsWith('/clock.ts') ? [] : surroundingsIn(text).map((word) => `${name}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "import { useEffect } from 'preact/hooks';",
    "import * as hooks from 'preact/hooks';\nhooks.useRef(null);",
    "import { signal } from '@preact/signals';",
    "import { browser } from 'wxt/browser';",
    "import { openStore } from '../lib/store/open';",
    "const open = () => import('../embed/page');",
    'const [text, setText] = useState(words);',
    'class Post extends Component {}',
    `const width = \`\${document.body.clientWidth}px\`;`,
    'const { language } = navigator;',
    "const kept = globalThis['localStorage'];",
    'const dark = matchMedia(query).matches;',
    'const now = new Date();',
    'const at = Date.now();',
    'setTimeout(draw, 100);',
    '<p ref={measure} />',
    'new ResizeObserver(draw);',
  ])('and it is seen where one is not: %s', (code) => {
    expect(surroundingsIn(code)).not.toEqual([]);
  });

  it.each([
    "import { useState } from 'preact/hooks';\nconst [open, setOpen] = useState(false);",
    "import type { Notice } from '../lib/unread';",
    `/** The window of a document. */\nconst said = \`document. \${words.window}\`;`,
    'const at = new Date(day);',
  ])('but words, types and open or closed are allowed: %s', (code) => {
    expect(surroundingsIn(code)).toEqual([]);
  });

  it('asks in one place which state of the countdown holds', () => {
    const asked = ['components', 'entrypoints']
      .flatMap(sources)
      .filter(({ text }) => /case '(?:last-day|halted|unconfirmed)':/.test(text))
      .map(({ name }) => name);
    expect(asked).toEqual(['components/message.ts']);
  });

  it('extension and mirror know nothing of each other, and the widget nothing of either', () => {
    const rooms = {
      entrypoints: /\/mirror\//,
      embed: /\/(?:mirror|entrypoints)\//,
      mirror: /\/entrypoints\//,
    };
    const found = Object.entries(rooms).flatMap(([room, others]) =>
      sources(room).flatMap(({ name, text }) =>
        importsOf(text)
          .filter((path) => path.startsWith('.') && others.test(path))
          .map((path) => `${name}: ${path}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('the widget holds no reader', () => {
    const read = sources('embed').flatMap(({ name, text }) =>
      importsOf(text)
        .filter((path) => /lib\/(?:feed|poll|merge|offices|settings|unread)\b|lib\/dates\/index/.test(path))
        .map((path) => `${name}: ${path}`),
    );
    expect(read).toEqual([]);
  });

  it('nothing makes markup of a string', () => {
    const found = ['lib', 'components', 'entrypoints', 'embed', 'mirror']
      .flatMap(sources)
      .filter(({ text }) =>
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write|\beval\(|new Function\(/.test(
          codeOf(text),
        ),
      )
      .map(({ name }) => name);
    expect(found).toEqual([]);
  });

  it('names every library that runs inside the extension on its About page, with its licence', () => {
    const inside = new Set(
      ['lib', 'components', 'entrypoints']
        .flatMap(sources)
        .flatMap(({ text }) => importsOf(text))
        .filter((path) => !path.startsWith('.') && !/^wxt|^virtual:/.test(path))
        .map((path) =>
          path
            .split('/')
            .slice(0, path.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
    expect(LIBRARIES.map(([name]) => name).sort()).toEqual([...inside].sort());
    for (const [name, licence] of LIBRARIES) {
      expect([name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license]).toEqual([
        name,
        licence,
      ]);
    }
  });
});
