import tokens from './tokens.css?raw';

type Name = 'ground' | 'tint' | 'line' | 'edge' | 'text' | 'muted' | 'accent' | 'house';

/** The colours of the light theme: pictures and the manifest have no style sheet to read them from. */
export const COLOURS = Object.fromEntries(
  [...tokens.matchAll(/--(?:our-)?([\w-]+): var\(--light, (#\w+)\)/g)].map(([, name, light]) => [
    name,
    light,
  ]),
) as Record<Name, string>;

/** The page's ground in the dark theme, for what a browser paints around it. */
export const DARK_GROUND = /--ground: var\(--light, #\w+\) var\(--dark, (#\w+)\)/.exec(tokens)?.[1] ?? '';
