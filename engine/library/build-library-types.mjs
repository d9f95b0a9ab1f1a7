import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'

// Writes the declarations of the library to `out/types`: those of `library.ts`, made by the compiler, and the few that they
// import. `index.d.ts` is what package.json names.

const ROOT = resolve(import.meta.dirname, '..', '..')
const ENTRY = posix.join('engine', 'library', 'library.ts')
const OPTIONS =
  '--declaration --emitDeclarationOnly --noCheck --skipLibCheck --strict --target ES2023 --module ESNext' +
  ' --moduleResolution Bundler --resolveJsonModule --types node --rootDir'

const emitted = mkdtempSync(join(ROOT, 'out', 'types-'))
try {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, ENTRY, ...OPTIONS.split(' '), ROOT, '--outDir', emitted], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  const types = join(ROOT, 'out', 'types')
  rmSync(types, { recursive: true, force: true })
  for (const [path, text] of closure(ENTRY.replace(/\.ts$/, ''))) write(join(types, `${path}.d.ts`), text)
  write(join(types, 'index.d.ts'), `export * from './${ENTRY.replace(/\.ts$/, '.js')}'\n`)
} finally {
  rmSync(emitted, { recursive: true, force: true })
}

/** The declarations of a module and of all that they import, by their paths; imports name files, as Node's resolution wants. */
function closure(entry) {
  const found = new Map()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    const folder = posix.dirname(path)
    const text = readFileSync(join(emitted, `${path}.d.ts`), 'utf8').replace(
      /(\bfrom |\bimport\()'(\.[^']*)'/g,
      (_, before, to) => {
        waiting.push(posix.join(folder, to))
        return `${before}'${to}.js'`
      },
    )
    found.set(path, text)
  }
  return found
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
