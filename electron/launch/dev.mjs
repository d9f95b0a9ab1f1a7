import { join } from 'node:path'
import { buildApp } from './build-app.mjs'
import { cleaned, electronBinary } from './electron-binary.mjs'
import { endWithStarter } from './end-with-starter.mjs'
import { become, openBrowserHost, ROOT, say } from './hosts.mjs'

// `npm run dev`: Electron with a window that reloads as its files change; without Electron, a fresh build in a browser.
endWithStarter()
const vite = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
const config = ['--config', 'electron.config.ts']
const binary = await electronBinary(ROOT, say)

if (binary.ok) {
  const env = { ...cleaned(process.env), ELECTRON_EXEC_PATH: binary.path }
  await become(process.execPath, [vite, 'dev', ...config, '--watch', ...process.argv.slice(2)], { env })
} else {
  say(`${binary.reason}, so the program is built and opens in a browser instead; run this again after a change.`)
  if (buildApp()) await openBrowserHost(process.argv.slice(2))
  else process.exitCode = 1
}
