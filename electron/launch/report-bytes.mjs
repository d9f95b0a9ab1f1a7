/*
 * Loaded before Electron's installer (`node --import`): tells the process that has started it what is asked of the network and how
 * much has come. The installer itself can show progress only after half a minute, and to nobody but a terminal.
 *
 *   { kind: 'asked', url }   { kind: 'came', received, total }   { kind: 'done' }
 */
import process from 'node:process'

const { fetch } = globalThis

/** @param {object} message */
const tell = (message) => process.send?.(message)

globalThis.fetch = async (input, init) => {
  tell({ kind: 'asked', url: String(input instanceof Request ? input.url : input) })
  const response = await fetch(input, init)
  if (!response.ok || !response.body) {
    tell({ kind: 'done' })
    return response
  }
  return new Response(counted(response), response)
}

/** The body of a response, counted as it goes by. */
function counted({ body, headers }) {
  const total = Number(headers.get('content-length')) || null
  let received = 0
  const counting = new TransformStream({
    transform(chunk, out) {
      received += chunk.length
      tell({ kind: 'came', received, total })
      out.enqueue(chunk)
    },
    flush: () => tell({ kind: 'done' }),
  })
  return body.pipeThrough(counting)
}

// Nothing here keeps the installer running.
process.channel?.unref()
