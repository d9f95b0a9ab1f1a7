import type { z } from '../zod'
import type { JsonPath } from './json-path'

export type Schema = z.core.$ZodType

/** The parts of zod's definitions that a walk needs; each kind of schema has some of them. */
interface Definition {
  readonly type: string
  readonly innerType?: Schema
  readonly in?: Schema
  readonly element?: Schema
  readonly valueType?: Schema
  readonly items?: readonly Schema[]
  readonly options?: readonly Schema[]
  readonly shape?: Readonly<Record<string, Schema>>
  readonly discriminator?: string
}

/** Takes off what does not change which JSON is expected: defaults, optional, readonly, transforms. */
function bare(schema: Schema): Schema {
  const { innerType, in: input } = definition(schema)
  const inner = innerType ?? input
  return inner ? bare(inner) : schema
}

/** The branches of a union, or the schema itself. */
export function branches(schema: Schema): readonly Schema[] {
  const plain = bare(schema)
  const { options } = definition(plain)
  return options ? options.flatMap(branches) : [plain]
}

/** The branches of a union as it was written; none for another schema. */
export function directOptions(schema: Schema): readonly Schema[] {
  return definition(bare(schema)).options ?? []
}

/** The keys that an object schema knows; none for a record or another schema. */
export function ownKeys(schema: Schema): readonly string[] {
  return Object.keys(definition(bare(schema)).shape ?? {})
}

/** How many values a list of a fixed length has; 0 for another schema. */
export function tupleLength(schema: Schema): number {
  return definition(bare(schema)).items?.length ?? 0
}

/** zod's name for the kind of schema: `string`, `object`, … */
export function typeOf(schema: Schema): string {
  return definition(bare(schema)).type
}

/** The values that an enum or literal allows; none for another schema. */
export function literals(schema: Schema): readonly unknown[] {
  const plain = bare(schema)
  return ['enum', 'literal'].includes(typeOf(plain)) ? [...(plain._zod.values ?? [])] : []
}

/** Every schema, unions left whole, that the value at `path` could have been meant to fit. */
export function schemasAt(schema: Schema, value: unknown, path: JsonPath): readonly Schema[] {
  const [step, ...rest] = path
  if (step === undefined) return [bare(schema)]
  const child = childValue(value, step)
  return chosenBranches(schema, value).flatMap((branch) => {
    const next = childSchema(branch, step)
    return next ? schemasAt(next, child, rest) : []
  })
}

/** The value at `path` inside a value; undefined where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, step) => childValue(inner, step), value)
}

/** A union with a discriminator has one branch for a value; of another, any branch may have been meant. */
function chosenBranches(schema: Schema, value: unknown): readonly Schema[] {
  const { discriminator } = definition(bare(schema))
  const all = branches(schema)
  if (!discriminator) return all
  const chosen = childValue(value, discriminator)
  const same = all.filter((branch) => {
    const tag = definition(branch).shape?.[discriminator]
    return tag?._zod.values?.has(chosen as string)
  })
  return same.length > 0 ? same : all
}

function childSchema(schema: Schema, step: string | number): Schema | undefined {
  const { shape, element, valueType, items } = definition(schema)
  if (typeof step === 'number') return items?.[step] ?? element
  return shape && Object.hasOwn(shape, step) ? shape[step] : valueType
}

function childValue(value: unknown, step: string | number): unknown {
  const own = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
  return own ? (value as Record<string | number, unknown>)[step] : undefined
}

function definition(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition
}
