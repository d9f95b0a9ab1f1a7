/** Electron's modules, and the built files that stand for them. */
export const MODULES: Readonly<Record<string, string>> = {
  'electron/main': './main.js',
  'electron/common': './common.js',
}
