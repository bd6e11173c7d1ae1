import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** The pages' own scripts and style, with names that change with their content, and the service worker. */
export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome105', 'firefox110', 'safari16.4'],
    outDir: '../.output/parts',
    emptyOutDir: false,
    manifest: 'manifest.json',
    modulePreload: false,
    rollupOptions: {
      input: {
        home: `${here}/client/home.tsx`,
        pasang: `${here}/client/pasang.tsx`,
        offices: `${here}/client/offices.tsx`,
        site: `${here}/pages/site.css`,
        sw: `${here}/client/sw.ts`,
      },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
