import { explainIssues } from '../../core/explain/explain-issues'
import { FORMATS, formatOf } from '../../core/export-formats'
import { valueSchema } from '../../core/export-option-schema'
import { LANGS } from '../../core/locale'
import { z } from '../../core/zod'
import { english } from '../../messages/render'
import { BriefError } from './brief-error'
import type { DeckChoice } from './library-types'

// What callers hand over, checked at run time: not every caller has a compiler, and a misspelled option would be dropped.

const text = z.string().optional()

const WORLD_CHOICE = z.strictObject({ templates: text })

const DECK_CHOICE = z.strictObject({
  lang: z.enum(LANGS).optional(),
  design: text,
  date: z.iso.date().optional(),
  storyline: text,
  themes: z.array(z.string()).optional(),
  metrics: z.array(z.string()).optional(),
  file: text,
  document: z.unknown().optional(),
})

/** The options of every format, each format and each option left out where the caller wants. */
const OPTIONS = z.strictObject(
  Object.fromEntries(
    FORMATS.map((id) => {
      const values = Object.entries(formatOf(id).options).map(([name, option]) => [
        name,
        valueSchema(option).optional(),
      ])
      return [id, z.strictObject(Object.fromEntries(values)).optional()]
    }),
  ),
)

const EXPORT_CHOICE = z.strictObject({
  formats: z.array(z.string()).optional(),
  options: OPTIONS.optional(),
  name: text,
  folder: text,
  signal: z.unknown().optional(),
  onSlide: z.unknown().optional(),
})

/** Throws a BriefError that names what is wrong in the argument of `openWorld`. */
export function checkWorldChoice(choice: unknown): void {
  check('openWorld', WORLD_CHOICE, choice)
}

/** What a deck can be made from; themes and metrics go together, and nothing else does. */
const ORIGINS = [['storyline'], ['themes', 'metrics'], ['file'], ['document']] as const

/**
 * The second argument of `buildDeck`, without what is there and undefined.
 *
 * @throws BriefError that names what is wrong in it.
 */
export function checkedDeckChoice(choice: DeckChoice): DeckChoice {
  const given = check('buildDeck', DECK_CHOICE, choice)
  const named = ORIGINS.filter((keys) => keys.some((key) => given[key] !== undefined)).map((keys) => keys.join(' and '))
  if (named.length > 1)
    throw new BriefError(
      `buildDeck: A deck is made from one thing, not from ${named.join(' and from ')}. Leave out one.`,
    )
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined)) as DeckChoice
}

/** Throws a BriefError that names what is wrong in the second argument of `exportDeck`. */
export function checkExportChoice(choice: unknown): void {
  const { signal, onSlide } = check('exportDeck', EXPORT_CHOICE, choice)
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new BriefError('exportDeck: signal: It is no AbortSignal. Hand over the signal of an AbortController.')
  if (onSlide !== undefined && typeof onSlide !== 'function')
    throw new BriefError('exportDeck: onSlide: It is no function. Hand over what is called after each slide.')
}

function check<T>(call: string, schema: z.ZodType<T>, choice: unknown): T {
  const result = schema.safeParse(choice)
  if (result.success) return result.data
  const lines = explainIssues(result.error.issues, schema, choice).map(({ path, says }) => {
    const where = [call, path.join('.')].filter((part) => part !== '').join(': ')
    return `${where}: ${english(says())}`
  })
  throw new BriefError(lines.join('\n'))
}
