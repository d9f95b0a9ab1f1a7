import { type Element, elementsOf } from '../xml/dom'

export type { Element } from '../xml/dom'

/** Child elements by their local name: other programs choose other prefixes, and strict files other namespaces. */
export function childrenOf(parent: Element | null, name?: string): readonly Element[] {
  if (parent === null) return []
  const children = elementsOf(parent)
  return name === undefined ? children : children.filter((child) => child.localName === name)
}

/** The first element at the end of a path of local names, or null. */
export function find(parent: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((at, name) => childrenOf(at, name)[0] ?? null, parent)
}

/** The number in an attribute; null where there is none. */
export function numberOf(element: Element | null, name: string): number | null {
  const text = element?.getAttribute(name) ?? ''
  const number = Number(text)
  return text === '' || !Number.isFinite(number) ? null : number
}

/** Percentages in Office files are thousandths, and angles sixty-thousandths of a degree. */
const WHOLE = 100_000
const DEGREE = 60_000

/** The percentage in an attribute as a share of one; strict files write it with its sign (ECMA-376 part 1, 22.9.2.9). */
export function shareOf(element: Element, name: string): number | null {
  const [, percent] = /^(-?\d+(?:\.\d+)?)%$/.exec(element.getAttribute(name) ?? '') ?? []
  if (percent !== undefined) return Number(percent) / 100
  const thousandths = numberOf(element, name)
  return thousandths === null ? null : thousandths / WHOLE
}

/** The angle in an attribute, in degrees. */
export function degreesOf(element: Element, name: string): number | null {
  const angle = numberOf(element, name)
  return angle === null ? null : angle / DEGREE
}

/** The id of a relationship in an attribute like `r:id` or `r:embed`. */
export function relationshipId(element: Element | null, name: string): string | null {
  const attributes = element?.attributes
  for (let i = 0; i < (attributes?.length ?? 0); i++) {
    const attribute = attributes?.item(i)
    if (attribute?.localName === name && attribute.prefix !== null && attribute.prefix !== '') return attribute.value
  }
  return null
}
