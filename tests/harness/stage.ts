import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../engine/support'
import { buildStub } from './build-stub'

/** The built program with a page of the tests' own, beside the stand-in for Electron. */
export interface Stage {
  readonly main: string
  readonly register: string
  remove(): Promise<void>
}

/**
 * Copies the built main and preload, as they are, next to a page: that of the tests (`tests/harness/page`), or the real
 * one. It lies in out/, where Node still finds the project's libraries.
 */
export async function stage(page: 'tests' | 'real'): Promise<Stage> {
  const out = join(ROOT, 'out')
  await mkdir(join(out, 'harness'), { recursive: true })
  const folder = await mkdtemp(join(out, 'harness', 'run-'))
  await cp(join(out, 'main'), join(folder, 'main'), { recursive: true })
  await cp(join(out, 'preload'), join(folder, 'preload'), { recursive: true })
  const renderer = page === 'real' ? join(out, 'renderer') : join(ROOT, 'tests', 'harness', 'page')
  await cp(renderer, join(folder, 'renderer'), { recursive: true })
  await buildStub(join(folder, 'electron'))
  return {
    main: join(folder, 'main', 'index.js'),
    register: join(folder, 'electron', 'register.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
