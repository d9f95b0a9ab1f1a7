import { type Home, isOwnAddress } from '../protocol/address'

/** The parts used of a caller. */
export interface Caller {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/**
 * True for our own page, in the main frame. The frame is null where it has navigated or gone since it called, so that
 * comes first.
 */
export function isTrusted({ senderFrame }: Caller, home: Home): boolean {
  if (senderFrame === null) return false
  return senderFrame.parent === null && isOwnAddress(senderFrame.url, home)
}
