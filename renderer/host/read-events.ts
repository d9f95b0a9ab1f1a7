/** Reads server-sent events until the stream ends. (`EventSource` hides why it failed, and Node has none.) */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  onEvent: (name: string, data: string) => void,
): Promise<void> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const name = fieldOf(block, 'event')
      if (name !== null) onEvent(name, fieldOf(block, 'data') ?? 'null')
    }
  }
}

function fieldOf(block: string, field: string): string | null {
  const start = `${field}: `
  return (
    block
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.slice(start.length) ?? null
  )
}
