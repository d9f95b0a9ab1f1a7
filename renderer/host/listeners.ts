import type { BridgeClient, BridgeEvents, EventName } from '../../bridge/contract'

type Listener = (payload: never) => void

export interface Listeners {
  readonly add: BridgeClient['on']
  readonly emit: <E extends EventName>(event: E, payload: BridgeEvents[E]) => void
}

/** Listeners by event. Events are kept until somebody listens for them. */
export function createListeners(): Listeners {
  const all = new Map<EventName, Set<Listener>>()
  const early = new Map<EventName, unknown[]>()
  return {
    add(event, listener) {
      const known = all.get(event) ?? new Set()
      all.set(event, known.add(listener))
      for (const payload of early.get(event) ?? []) listener(payload as never)
      early.delete(event)
      return () => {
        known.delete(listener)
      }
    },
    emit(event, payload) {
      const known = all.get(event)
      if (!known) early.set(event, [...(early.get(event) ?? []), payload])
      for (const listener of known ?? []) listener(payload as never)
    },
  }
}
