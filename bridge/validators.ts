import { type Deck, deckSchema } from '../core/deck/schema'
import { FORMATS } from '../core/export-formats'
import { formatOptionsSchema } from '../core/export-option-schema'
import { LANGS } from '../core/locale'
import { z } from '../core/zod'
import { type Bridge, type Channel, COLOR_SCHEMES, type Ticket } from './contract'
import { NATIVE_MENUS } from './native-menu'

/** The longest text that a window may hand over as a file: a deck of a thousand slides is a tenth of it. */
const MAX_TEXT_LENGTH = 20_000_000
/** Several times as many items as the native menu has, and room for long words. */
const MAX_MENU_ITEMS = 100
const MAX_MENU_LABEL = 80

const ticket = z
  .string()
  .min(1)
  .max(200)
  .transform((value) => value as Ticket)
const deck = deckSchema.transform((value) => value as Deck)
const name = z.string().min(1).max(300)
const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const label = z.string().min(1).max(MAX_MENU_LABEL)
const menuItem = z.strictObject({
  id,
  menu: z.enum(NATIVE_MENUS),
  group: z.int().min(0).max(MAX_MENU_ITEMS),
  label: z.strictObject({ en: label, zh: label }),
  accelerator: z
    .string()
    .regex(/^(CmdOrCtrl\+)?(Shift\+)?(Alt\+)?([A-Z?]|F\d{1,2}|Delete|Backspace|Home|End)$/)
    .nullable(),
  enabled: z.boolean(),
})
const nothing = z.tuple([])

const SCHEMAS = {
  'world:read': nothing,
  'deck:open': nothing,
  'deck:open-recent': z.tuple([ticket]),
  'deck:open-text': z.tuple([name, z.string().max(MAX_TEXT_LENGTH)]),
  'deck:save': z.tuple([ticket, deck, z.boolean()]),
  'deck:save-as': z.tuple([name, deck]),
  'deck:close': z.tuple([ticket]),
  'recent:list': nothing,
  'draft:write': z.tuple([id, deck, ticket.nullable()]),
  'draft:list': nothing,
  'draft:read': z.tuple([id]),
  'draft:remove': z.tuple([id]),
  'draft:discard': z.tuple([id]),
  'draft:list-discarded': nothing,
  'draft:restore': z.tuple([id]),
  'export:run': z.tuple([id, z.enum(FORMATS), formatOptionsSchema, name, deck]),
  'export:cancel': z.tuple([id]),
  'export:reveal': z.tuple([ticket]),
  'templates:read': nothing,
  'templates:choose-folder': nothing,
  'templates:reveal-folder': nothing,
  'design:import': nothing,
  'settings:read': nothing,
  'settings:write': z.tuple([
    z.strictObject({ interfaceLang: z.enum(LANGS), scheme: z.enum(COLOR_SCHEMES), formats: formatOptionsSchema }),
  ]),
  'dialog:answer': z.tuple([
    id,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cancel') }),
      z.strictObject({ kind: z.literal('open'), file: ticket }),
      z.strictObject({ kind: z.literal('folder'), folder: ticket }),
      z.strictObject({ kind: z.literal('save'), folder: ticket, name, replace: z.boolean() }),
    ]),
  ]),
  'dialog:list': z.tuple([id, ticket.nullable()]),
  'dialog:make-folder': z.tuple([id, ticket, name]),
  'menu:show': z.tuple([z.array(menuItem).max(MAX_MENU_ITEMS)]),
  'window:open': nothing,
  'present:open-audience': z.tuple([id]),
} satisfies Record<Channel, z.ZodType>

export type Validators = { readonly [C in Channel]: (args: readonly unknown[]) => Parameters<Bridge[C]> }

/** One validator a channel: a channel without one does not compile. Each throws on arguments that are not its own. */
export const VALIDATORS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([channel, schema]) => [channel, (args: readonly unknown[]) => schema.parse(args)]),
) as unknown as Validators

/** True for the name of a channel; host and preload refuse all others. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(SCHEMAS, name)
}
