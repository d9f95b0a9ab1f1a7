import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../engine/support'

/** The folder that the guide's examples lie in. */
export const EXAMPLES = join(ROOT, 'docs/templates')

/** A fenced block of JSON: `json design`, or the file that it is a part of. */
export interface Example {
  readonly about: string
  readonly text: string
  readonly line: number
}

export const GUIDE = await readFile(join(ROOT, 'docs/template-authors.md'), 'utf8')

/** Every block of JSON in the guide. */
export const EXAMPLES_IN_GUIDE: readonly Example[] = [...GUIDE.matchAll(/^```jsonc?(?: (.*))?\n([\s\S]*?)^```$/gm)].map(
  ({ 1: about = '', 2: text = '', index }) => ({ about, text, line: GUIDE.slice(0, index).split('\n').length }),
)

/** Lines without what the guide may change: how far they are in, how far away a schema is, a comma at the end. */
export function bareLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(/"(\.\.\/)*(templates\/)?schema\//, '"schema/'))
  return lines.filter((line) => line !== '').join('\n')
}
