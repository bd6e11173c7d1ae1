import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** What may come before the popup's first drawing: each with all that it imports in one file. */
const AT_ONCE = {
  popup: /\/entrypoints\/popup\/open\.tsx$/,
  indonesian: /\/entrypoints\/popup\/indonesian\.ts$/,
  english: /\/entrypoints\/popup\/english\.ts$/,
  dated: /\/components\/countdown\/dated\.ts$/,
};

/** What is fetched beforehand: what a page names, for no `import()`. */
export const onlyForHtml = (_name: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? needed : [];

/**
 * Fits the files of the extension's pages to the disk that they are read from.
 *
 * Every `import()` stays as it is: Vite wraps it in a helper that fetches styles and further chunks beforehand, which
 * saves a round trip over a network; here the parts bring their own styles. And what the popup draws first is in few
 * files, although other pages use some of it too: a file that names the next one costs a few milliseconds.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    outputOptions(options) {
      if (options.format === 'iife') return null;
      const groups = Object.entries(AT_ONCE).map(([name, file], index) => ({
        name,
        test: (id: string) => file.test(id.replaceAll('\\', '/')),
        priority: 10 - index,
      }));
      return { ...options, codeSplitting: { groups } };
    },
  };
}
