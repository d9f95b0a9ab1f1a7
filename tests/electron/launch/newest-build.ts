import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../engine/support'

const file = pathToFileURL(join(ROOT, 'electron', 'launch', 'publish-build.mjs')).href
const launch = (await import(file)) as {
  publishBuild(from: string, out: string, options?: { readonly keep?: number }): void
  newestBuild(out: string): readonly string[]
}

/** Puts the build in one folder in place of the one in another. */
export const publishBuild = launch.publishBuild

/** The files of the newest build in a folder, as paths from there with forward slashes. */
export const newestBuild = launch.newestBuild
