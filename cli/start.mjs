import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// What the npm scripts run: the command line, or where it is not built yet, how to build it.
const built = join(import.meta.dirname, '..', 'out', 'main', 'cli.js')
if (existsSync(built)) {
  await import(pathToFileURL(built).href)
} else {
  process.stderr.write('error: The program is not built yet. Run "npm ci", or "npm run build" after it.\n')
  process.exitCode = 3
}
