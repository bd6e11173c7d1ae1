import type { jsx as makeNode } from 'preact/jsx-runtime';

let make: typeof makeNode;

/** Takes the JSX of the page's one Preact, whose nodes have to be numbered in one row; call it before anything is drawn. */
export function useJsx(jsx: typeof makeNode): void {
  make = jsx;
}

// What the JSX of this part is compiled to: `preact/jsx-runtime` stands for this module when it is built.
export const jsx = (...all: Parameters<typeof makeNode>) => make(...all);
export { jsx as jsxs };
export const Fragment = ({ children }: { children?: unknown }) => children;
