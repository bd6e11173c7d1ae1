import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
const POPUP = /\/entrypoints\/popup\/open\.tsx$/;

/** What is fetched beforehand: what a page names, for no `import()`. */
export const onlyForHtml = (_name: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : [];

/**
 * Fits the files of the extension's pages to the disk that they are read from.
 *
 * Every `import()` stays as it is: Vite wraps it in a helper that fetches styles and further chunks beforehand, which
 * saves a round trip over a network; here the parts bring their own styles. And what the popup draws first is one file,
 * although other pages use some of it too: one file is smaller and sooner there than five.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    outputOptions(options) {
      if (options.format === 'iife') return null;
      const test = (id: string) => POPUP.test(id.replaceAll('\\', '/'));
      return { ...options, codeSplitting: { groups: [{ name: 'popup', test }] } };
    },
  };
}
