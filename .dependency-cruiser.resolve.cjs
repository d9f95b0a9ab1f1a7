/**
 * How the import law finds what the compiler knows by declaration: Electron's entry points. Without this, `electron/main`
 * is taken for our folder of that name.
 */
const { join } = require('node:path')

const types = join(__dirname, 'node_modules', 'electron', 'electron.d.ts')

module.exports = {
  resolve: { alias: { 'electron/main$': types, 'electron/renderer$': types, 'electron/common$': types } },
}
