import { join } from 'node:path'
import { type Paths, pathsIn } from '../../../engine/files/paths'

/** What Electron knows of where things are; an argument, so that tests can say so too. */
export interface Surroundings {
  readonly isPackaged: boolean
  readonly appPath: string
  readonly resourcesPath: string
  /** The folder of the built main file. */
  readonly mainFolder: string
}

export interface AppPaths {
  readonly paths: Paths
  readonly renderer: string
  readonly preload: string
  readonly exportProcess: string
}

/**
 * Data files lie outside the asar archive in a packaged program, beside it; the code lies inside.
 * The three folders of the code keep their places to each other.
 */
export function appPathsFor({ isPackaged, appPath, resourcesPath, mainFolder }: Surroundings): AppPaths {
  return {
    paths: pathsIn(isPackaged ? resourcesPath : appPath),
    renderer: join(mainFolder, '..', 'renderer'),
    preload: join(mainFolder, '..', 'preload', 'index.cjs'),
    exportProcess: join(mainFolder, 'export-process.js'),
  }
}
