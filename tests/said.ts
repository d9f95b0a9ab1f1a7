import type { Message } from '../messages/message'
import { english } from '../messages/render'

/** The English sentence of a message; empty where there is none. */
export function said(message: Message | undefined): string {
  return message === undefined ? '' : english(message)
}
