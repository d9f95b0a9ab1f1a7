import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'electron-vite'

/**
 * Small libraries without files of their own are bundled, because one file starts faster than a hundred. The rest stays
 * in node_modules: pdfkit and fontkit look for their data beside themselves.
 */
const BUNDLED = ['commander', 'fastest-levenshtein', 'jsonc-parser', 'zod']

/** What runs outside the window. The command line and the browser host run on the Node of the machine. */
const ENTRIES = {
  index: 'electron/main/main.ts',
  'export-process': 'electron/main/export/process.ts',
  browser: 'browser/main.ts',
  'export-worker': 'browser/export-worker.ts',
  cli: 'cli/main.ts',
  library: 'engine/library/library.ts',
  'write-schemas': 'cli/write-schemas.ts',
  bench: 'tests/bench/bench.ts',
}

/**
 * `npm run build:app` builds into a fresh folder and moves the files from there (electron/launch/publish-build.mjs).
 * `electron-vite dev` writes into `out/` itself, where it must not remove what other programs run from.
 */
const emptyOutDir = false

const main: UserConfig['main'] = {
  build: {
    emptyOutDir,
    // The Node of the machine may be older than Electron's.
    target: 'node20.19',
    externalizeDeps: { exclude: BUNDLED },
    rolldownOptions: {
      input: ENTRIES,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
}

/** One CommonJS file that requires nothing but Electron: a sandboxed preload can use no other. */
const preload: UserConfig['preload'] = {
  build: {
    emptyOutDir,
    externalizeDeps: false,
    rolldownOptions: {
      input: { index: 'electron/preload/index.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
}

const renderer: UserConfig['renderer'] = {
  root: 'renderer',
  plugins: [react()],
  build: {
    emptyOutDir,
    // As `data:` the policy would refuse fonts.
    assetsInlineLimit: 0,
    // A third of the text is read and compiled in a third of the time before the first slide shows.
    minify: true,
    rolldownOptions: { input: { index: 'renderer/index.html', gallery: 'renderer/gallery.html' } },
  },
}

export default defineConfig({ main, preload, renderer })
