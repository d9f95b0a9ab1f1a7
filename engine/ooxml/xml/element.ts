/** An attribute's value. Null and undefined leave the attribute out, booleans become `1` and `0`. */
export type AttributeValue = string | number | boolean | null | undefined

export type Attributes = Readonly<Record<string, AttributeValue>>

/** An element to be written, as plain data that never changes: one value may be in several places. */
export interface Xml {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Xml | string)[]
}

/** A child as `x` takes it: null, undefined and false are left out, lists are flattened. */
export type Child = Xml | string | null | undefined | false | readonly Child[]

/** Makes an element: `x('a:off', { x: 0, y: 0 })`. */
export function x(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Xml {
  const flat: (Xml | string)[] = []
  for (const child of children) collect(child, flat)
  return { name, attributes, children: flat }
}

/** An element that only holds a value: `<c:idx val="0"/>`. */
export function val(name: string, value: AttributeValue): Xml {
  return { name, attributes: { val: value }, children: [] }
}

function collect(child: Child, into: (Xml | string)[]): void {
  if (child === null || child === undefined || child === false) return
  if (typeof child === 'string' || 'name' in child) into.push(child)
  else for (const each of child) collect(each, into)
}

/** The text of an attribute, or null where it is left out. Throws on NaN and infinite numbers: Office would repair the file. */
export function attributeText(name: string, value: AttributeValue): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string') return value
  if (!Number.isFinite(value))
    throw new Error(`The attribute "${name}" would be ${value}, which no Office file may hold.`)
  return String(value)
}

/** The child elements of a name, in order. */
export function childrenOf({ children }: Xml, name: string): readonly Xml[] {
  return children.filter((child): child is Xml => typeof child !== 'string' && child.name === name)
}

/** The text of an element and of everything in it. */
export function textOf({ children }: Xml): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
