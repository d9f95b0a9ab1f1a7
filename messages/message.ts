import type { AppMessages, HostMessages, WindowMessages } from './args/app'
import type { DatasetMessages } from './args/dataset'
import type { FileMessages } from './args/files'
import type { ImportMessages } from './args/imports'
import type { SceneMessages } from './args/scene'
import type { TemplateMessages } from './args/templates'
import type { ValueMessages } from './args/values'

/** The arguments of every message, by its code: plain data that survives JSON. */
export interface MessageArgs
  extends SceneMessages,
    FileMessages,
    ValueMessages,
    DatasetMessages,
    TemplateMessages,
    ImportMessages,
    AppMessages,
    HostMessages,
    WindowMessages {}

/** What a message is about: `missing-layout`, `cannot-write`. */
export type Code = keyof MessageArgs

/**
 * Something to tell the person, without words: a code and what the sentence mentions. `render` puts it into words where
 * it is shown.
 */
export type Message<C extends Code = Code> = {
  [Each in C]: { readonly code: Each; readonly args: MessageArgs[Each] }
}[C]

/** The arguments of a message that has none. */
export type NoArgs = Readonly<Record<string, never>>

type Rest<C extends Code> = MessageArgs[C] extends NoArgs ? [] : [args: MessageArgs[C]]

/** A message; a code whose sentence mentions nothing takes no arguments. */
export function message<C extends Code>(code: C, ...[args]: Rest<C>): Message<C> {
  return { code, args: args ?? {} } as Message<C>
}

/** Whether two messages say the same. */
export function isSameMessage(one: Message, other: Message): boolean {
  return keyOfMessage(one) === keyOfMessage(other)
}

/** The same text for messages that say the same, for maps and lists. */
export function keyOfMessage({ code, args }: Message): string {
  return JSON.stringify([code, args])
}
