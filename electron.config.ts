import { defineConfig } from 'electron-vite'

/**
 * Small libraries without files of their own are bundled, because one file starts faster than a hundred. The rest stays
 * in node_modules: pdfkit and fontkit look for their data beside themselves.
 */
const BUNDLED = ['commander', 'fastest-levenshtein', 'jsonc-parser', 'zod']

export default defineConfig({
  main: {
    build: {
      // The command line runs on the Node of the machine, which is older than Electron's.
      target: 'node20.19',
      externalizeDeps: { exclude: BUNDLED },
      rolldownOptions: {
        input: {
          cli: 'electron/cli/main.ts',
          'write-schemas': 'electron/cli/write-schemas.ts',
          bench: 'tests/bench/bench.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  },
})
