import type { ServerResponse } from 'node:http'
import type { BridgeEvents, EventName } from '../../bridge/contract'
import { IDENTITY_HEADER } from '../../bridge/host-identity'
import { formatEvent, openEventStream } from '../../engine/web/loopback/serve-pages'

/** What may wait for a window that is not connected. */
const MAX_WAITING = 100

/** The event streams of one window; events wait while it has none. */
export interface EventStreams {
  readonly emit: <E extends EventName>(event: E, payload: BridgeEvents[E]) => void
  /** Makes a response a stream of events, which brings its page the key to know this host again by. */
  add(response: ServerResponse, identityKey: string, onGone: () => void): void
  readonly count: number
  endAll(): void
}

/** Streams of server-sent events. */
export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>()
  const waiting: string[] = []
  return {
    emit(event, payload) {
      const text = formatEvent(event, payload)
      if (streams.size === 0 && waiting.length < MAX_WAITING) waiting.push(text)
      for (const stream of streams) stream.write(text)
    },
    add(response, identityKey, onGone) {
      openEventStream(response, { waiting: waiting.splice(0), headers: { [IDENTITY_HEADER]: identityKey } })
      streams.add(response)
      response.on('close', () => {
        streams.delete(response)
        onGone()
      })
    },
    get count() {
      return streams.size
    },
    endAll() {
      for (const stream of streams) stream.end()
    },
  }
}
