import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cleaned, electronBinary } from './electron-binary.mjs'
import { endWithStarter } from './end-with-starter.mjs'
import { become, openBrowserHost, ROOT, say } from './hosts.mjs'
import { fromPersonsFolder } from './persons-files.mjs'

// `npm start [-- --browser] [FILE]`: the program in Electron, or where Electron cannot be had, in a browser.
endWithStarter()
const words = process.argv.slice(2)
const args = fromPersonsFolder(words.filter((word) => word !== '--browser'))
const isBuilt = existsSync(join(ROOT, 'out', 'main', 'index.js'))
const binary = !isBuilt || words.includes('--browser') ? null : await electronBinary(ROOT, say)

if (!isBuilt) {
  say('error: The program is not built yet. Run "npm ci", or "npm run build" after it.')
  process.exitCode = 3
} else if (binary?.ok) {
  // On the repository, not on out/main/index.js: the name and the data folder come from package.json.
  await become(binary.path, ['.', ...args], { env: cleaned(process.env) })
} else {
  if (binary) say(`${binary.reason}, so the program opens in a browser instead.`)
  await openBrowserHost(args)
}
