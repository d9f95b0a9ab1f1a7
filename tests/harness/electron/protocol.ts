import { mustBe } from './ready'
import { note } from './record'

type Handler = (request: Request) => Response | Promise<Response>

const schemes = new Set<string>()
const handlers = new Map<string, Handler>()
let isRegistered = false

export const protocol = {
  registerSchemesAsPrivileged(list: readonly { scheme: string; privileges: object }[]): void {
    mustBe('before', 'protocol.registerSchemesAsPrivileged')
    if (isRegistered) throw new Error('protocol.registerSchemesAsPrivileged was called twice')
    isRegistered = true
    for (const { scheme } of list) schemes.add(scheme)
    note('schemes', list)
  },
  handle(scheme: string, handler: Handler): void {
    mustBe('after', 'protocol.handle')
    if (!schemes.has(scheme)) throw new Error(`"${scheme}" has no privileges`)
    handlers.set(`${scheme}:`, handler)
  },
}

/** What answers requests of this protocol ("chengyu:"). */
export function handlerFor(name: string): Handler | undefined {
  return handlers.get(name)
}
