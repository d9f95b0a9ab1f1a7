import { dirname, sep } from 'node:path'
import { valueAt } from '../../core/explain/schema-walk'
import type { DesignJson } from '../../core/template/design-schema'
import type { LayoutJson } from '../../core/template/layout-schema'
import { withOwnSlots } from '../../core/template/slots'
import { type Design, type Layout, normaliseDesign, normaliseLayout } from '../../core/template/template'
import { message } from '../../messages/message'
import type { JsonDocument } from '../files/json/json-document'
import { kindOf } from '../files/json/kind-of-document'
import type { Problem } from '../files/problem'
import { TEMPLATE_KINDS } from './model'

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
    return taken === undefined
      ? []
      : [document.problem(['id'], message('template-id-taken', { id: value.id, where: lastFolders(taken) }))]
  })
}

/** Templates among documents of which another of the same kind in the same folder has the id. */
export function repeatedInFolders(documents: readonly JsonDocument[]): Problem[] {
  const groups = new Map<string, Identified[]>()
  for (const document of documents) {
    const kind = TEMPLATE_KINDS.find((one) => one === kindOf(document))
    const id = valueAt(document.value, ['id'])
    if (kind === undefined || typeof id !== 'string') continue
    const key = `${kind} ${dirname(document.file)}`
    groups.set(key, [...(groups.get(key) ?? []), { value: { id }, document }])
  }
  return [...groups.values()].flatMap(repeatedIds)
}

/** A file with the two folders around it: names of templates alone are alike. */
function lastFolders(file: string): string {
  return file.split(sep).slice(-3).join(sep)
}

/** The same file gives the same object, by which caches see that nothing has changed. */
const layouts = new WeakMap<LayoutJson, Layout>()
const designs = new WeakMap<DesignJson, Design>()

/** A layout in the narrow form. */
export function layoutOf(json: LayoutJson): Layout {
  return cached(layouts, json, () => withOwnSlots(normaliseLayout(json)))
}

/** A design in the narrow form. */
export function designOf(json: DesignJson): Design {
  return cached(designs, json, () => normaliseDesign(json))
}

function cached<K extends object, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}
