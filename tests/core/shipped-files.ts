import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FontMetrics } from '../../core/text/font-set'

const ROOT = resolve(import.meta.dirname, '../..')

/** Where a shipped file or folder is, by its path in the repository. */
export function shippedPath(path: string): string {
  return join(ROOT, path)
}

/** A shipped JSON file, freshly parsed. */
export function shippedJson(path: string): unknown {
  return JSON.parse(readFileSync(shippedPath(path), 'utf8'))
}

/** The metrics of the shipped fonts, which the build makes. */
export function fontMetrics(): FontMetrics {
  const path = 'out/fonts/metrics.json'
  if (!existsSync(shippedPath(path))) throw new Error(`There is no ${path}. Run "npm run build:fonts".`)
  return shippedJson(path) as FontMetrics
}
