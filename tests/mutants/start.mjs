import { join } from 'node:path'
import { runnerImport } from 'vite'

// Runs the TypeScript of main.ts as it is, by the tool that the tests are run by.
const { module } = await runnerImport(join(import.meta.dirname, 'main.ts'), { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(process.argv.slice(2))
