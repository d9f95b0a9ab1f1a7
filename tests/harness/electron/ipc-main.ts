export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

interface InvokeEvent {
  readonly sender: unknown
  readonly senderFrame: SenderFrame | null
}

type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

/** A call of a page; what goes in and out is copied, and an error loses all but its message. */
export async function invokeMain(event: InvokeEvent, channel: string, args: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  try {
    return structuredClone(await handler(event, ...args))
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
  }
}
