import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Browsers of residents and their phones. */
export const TARGETS = ['chrome105', 'firefox110', 'safari16.4'];

/** The pages' own scripts and style, with names that change with their content. */
export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: TARGETS,
    outDir: '../.output/parts',
    emptyOutDir: false,
    manifest: 'manifest.json',
    modulePreload: false,
    rollupOptions: {
      input: {
        home: `${here}/client/home.tsx`,
        pasang: `${here}/client/pasang.tsx`,
        offices: `${here}/client/offices.tsx`,
        gone: `${here}/client/gone.ts`,
        site: `${here}/pages/site.css`,
      },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
