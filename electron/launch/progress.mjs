/** Milliseconds between two lines while a download goes on or is waited for. */
const LINE_MS = 5000
/** Work that asks nothing of the network (unpacking) may be silent for so much longer. */
const OWN_WORK = 10

/**
 * Follows a download by what it tells of itself: says how far it is, and gives up when nothing has come for too long.
 *
 * @param {{ silenceMs: number, say: (line: string) => void, onSilent: () => void }} needs
 * @returns {{ hear(message: object): void, stop(): void }}
 */
export function followDownload({ silenceMs, say, onSilent }) {
  let isAsking = false
  let tenths = 0
  let latest = ''
  let waited = 0
  /** @type {NodeJS.Timeout | undefined} */
  let silence
  const listen = () => {
    clearTimeout(silence)
    waited = 0
    silence = setTimeout(onSilent, isAsking ? silenceMs : silenceMs * OWN_WORK)
  }
  const lines = setInterval(() => {
    waited += LINE_MS
    if (latest !== '') say(latest)
    else if (isAsking) say(`No data for ${waited / 1000} s; still waiting.`)
    latest = ''
  }, LINE_MS)
  listen()
  return {
    hear(message) {
      if (message.kind === 'asked') isAsking = true
      if (message.kind === 'done') isAsking = false
      listen()
      if (message.kind !== 'came') return
      latest = describe(message)
      const reached = message.total === null ? 0 : Math.floor((message.received / message.total) * 10)
      if (reached === tenths) return
      tenths = reached
      say(latest)
      latest = ''
    },
    stop() {
      clearTimeout(silence)
      clearInterval(lines)
    },
  }
}

/** @param {{ received: number, total: number | null }} came */
function describe({ received, total }) {
  if (total === null) return `Downloaded ${megabytes(received)} MB.`
  return `Downloaded ${megabytes(received)} of ${megabytes(total)} MB (${Math.floor((received / total) * 100)}%).`
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1_000_000).toFixed(1)
}
