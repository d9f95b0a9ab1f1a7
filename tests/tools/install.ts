import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { isExecutable } from '../../engine/web/browser-window/find-browser'

/** Where a command is, looked for as a shell would; null where it is not installed. */
export function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.com`] : [name]
  const files = folders.flatMap((folder) => names.map((file) => join(folder, file)))
  return files.find(isExecutable) ?? null
}

/** Installs Debian packages where that is allowed, and says so. Answers why it could not, or null when it did. */
export function installPackages(packages: readonly string[]): string | null {
  const apt = findProgram('apt-get')
  if (apt === null) return 'there is no apt-get to install it with'
  if (process.getuid?.() !== 0) return `only root may install it: apt-get install ${packages.join(' ')}`
  console.log(`Installing ${packages.join(', ')} with apt-get, for the tests.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: readonly string[]) => spawnSync(apt, ['-qq', ...args], { env, encoding: 'utf8' })
  run('update')
  const { status, stderr } = run('install', '-y', '--no-install-recommends', ...packages)
  return status === 0 ? null : `apt-get could not install it: ${lastLine(stderr)}`
}

function lastLine(text: string | null): string {
  return text?.trim().split('\n').at(-1) ?? 'it said nothing'
}
