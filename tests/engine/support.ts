import { execFileSync } from 'node:child_process'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { pathsIn } from '../../engine/files/paths'
import { type Checked, formatProblem, type Problem } from '../../engine/files/problem'
import { english } from '../../messages/render'

/** The repository: its dataset and templates are what the tests read. */
export const ROOT = resolve(import.meta.dirname, '..', '..')
export const PATHS = pathsIn(ROOT)

/** A folder that goes away when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chengyu-'))
  // A process that was just ended may still hold a file: Windows then wants a second try.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** A file with these contents, in a folder that goes away when the test ends. */
export async function temporaryFile(name: string, text: string): Promise<string> {
  const file = join(await temporaryFolder(), name)
  await writeFile(file, text)
  return file
}

/** Replaces a file in one step, so that nobody who looks at it meanwhile sees it empty or half written. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`
  await writeFile(draft, text)
  await rename(draft, path)
}

/** A disk of so many kilobytes, or null where this machine lets nobody mount one. */
export async function tinyDisk(kilobytes: number): Promise<string | null> {
  const folder = await temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

/** The value of a result; a test that gets problems instead fails with them. */
export function mustBeGood<T>(result: Checked<T>): T {
  if (result.ok) return result.value
  throw new Error(result.problems.map((problem) => formatProblem(problem, ROOT)).join('\n'))
}

/** `line:column: message` of each problem. */
export function located(problems: readonly Problem[]): string[] {
  return problems.map(({ line, column, message }) => `${line}:${column}: ${english(message)}`)
}
