/** A value of an attribute; null and undefined leave the attribute out, booleans become `1` and `0`. */
export type AttributeValue = string | number | boolean | null | undefined

export type Attributes = Readonly<Record<string, AttributeValue>>

/** An element as plain data: written as text for whole parts, or mounted into a parsed part. */
export interface Xml {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Xml | string)[]
}

/** What may stand among children: nothing at all is left out, lists are spread. */
export type Child = Xml | string | null | undefined | false | readonly Child[]

/** Describes one element: `x('a:off', { x: 0, y: 0 })`. */
export function x(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Xml {
  const flat: (Xml | string)[] = []
  for (const child of children) collect(child, flat)
  return { name, attributes, children: flat }
}

/** An element that only carries a value, as most of a chart's do: `<c:idx val="0"/>`. */
export function val(name: string, value: AttributeValue): Xml {
  return { name, attributes: { val: value }, children: [] }
}

function collect(child: Child, into: (Xml | string)[]): void {
  if (child === null || child === undefined || child === false) return
  if (typeof child === 'string' || 'name' in child) into.push(child)
  else for (const each of child) collect(each, into)
}

/** The text of an attribute, or null where it is left out. A number that is none would make Office repair the file. */
export function attributeText(name: string, value: AttributeValue): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string') return value
  if (!Number.isFinite(value))
    throw new Error(`The attribute "${name}" would be ${value}, which no Office file may hold.`)
  return String(value)
}
