import tokens from '../components/styles/tokens.css?raw';

type Name =
  | 'ground'
  | 'tint'
  | 'sunken'
  | 'line'
  | 'edge'
  | 'text'
  | 'muted'
  | 'accent'
  | 'on-accent'
  | 'house';

/** The colours of the light theme: pictures and the manifest have no style sheet to read them from. */
export const COLOURS = inBlock(tokens, ':root');

/** What the first block of a selector sets: `--accent: #522663`. */
function inBlock(css: string, selector: string): Record<Name, string> {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf('}', from));
  const found = [...block.matchAll(/--([\w-]+):\s*(#[\da-f]+)/g)].map(([, name, value]) => [name, value]);
  return Object.fromEntries(found);
}
