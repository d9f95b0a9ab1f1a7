import { sep } from 'node:path'
import type { JsonDocument } from '../json-document'
import * as messages from '../messages'
import type { Problem } from '../problem'

interface Identified {
  readonly value: { readonly id: string }
  readonly document: JsonDocument
}

/** Templates of one kind and place whose id another before them has. */
export function repeatedIds(templates: readonly Identified[]): Problem[] {
  const first = new Map<string, string>()
  return templates.flatMap(({ value, document }) => {
    const taken = first.get(value.id)
    if (taken === undefined) first.set(value.id, document.file)
    return taken === undefined ? [] : [document.problem(['id'], messages.idTaken(value.id, lastFolders(taken)))]
  })
}

/** A file with the two folders around it: names of templates alone are alike. */
function lastFolders(file: string): string {
  return file.split(sep).slice(-3).join(sep)
}
