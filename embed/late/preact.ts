import type { h as makeNode } from 'preact';

let make: typeof makeNode;

/** Takes the `h` of the page's one Preact, whose nodes have to be numbered in one row; call it before anything is drawn. */
export function useH(h: typeof makeNode): void {
  make = h;
}

// What the JSX of this part is compiled to: this module stands for `preact` when it is built.
export const h = (...all: Parameters<typeof makeNode>) => make(...all);
export const Fragment = ({ children }: { children?: unknown }) => children;
