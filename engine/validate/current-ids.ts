import { type RenamedIds, withCurrentIds } from '../../core/dataset/renamed'
import type { JsonDocument } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'

/** A document with the ids of today; its positions stay, because only texts have changed. */
export function currentDocument(document: JsonDocument, renamed: RenamedIds): JsonDocument {
  return { ...document, value: withCurrentIds(document.value, renamed) }
}

/** A deck or storyline that was read, with the ids of today. */
export function currentLoaded<T>({ value, document }: Loaded<T>, renamed: RenamedIds): Loaded<T> {
  return { value: withCurrentIds(value, renamed), document: currentDocument(document, renamed) }
}
