import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ROOT } from '../../engine/support'

type Message =
  | { readonly kind: 'asked'; readonly url: string }
  | { readonly kind: 'came'; readonly received: number; readonly total: number | null }
  | { readonly kind: 'done' }

const file = pathToFileURL(join(ROOT, 'electron', 'launch', 'progress.mjs')).href
const { followDownload } = (await import(file)) as {
  followDownload(needs: { silenceMs: number; say: (line: string) => void; onSilent: () => void }): {
    hear(message: Message): void
    stop(): void
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function followed() {
  const [lines, onSilent] = [[] as string[], vi.fn()]
  return { lines, onSilent, ...followDownload({ silenceMs: 30_000, say: (line) => lines.push(line), onSilent }) }
}

test('a download that says nothing is given up after the bound', () => {
  const { hear, lines, onSilent } = followed()
  hear({ kind: 'asked', url: 'http://127.0.0.1/' })
  vi.advanceTimersByTime(29_999)
  expect(onSilent).not.toHaveBeenCalled()
  expect(lines.at(-1)).toBe('No data for 25 s; still waiting.')
  vi.advanceTimersByTime(1)
  expect(onSilent).toHaveBeenCalledTimes(1)
})

test('a download that trickles is never given up', () => {
  const { hear, lines, onSilent } = followed()
  hear({ kind: 'asked', url: 'http://127.0.0.1/' })
  for (let received = 1; received <= 100; received++) {
    vi.advanceTimersByTime(29_000)
    hear({ kind: 'came', received: received * 1_000_000, total: null })
  }
  expect(onSilent).not.toHaveBeenCalled()
  expect(lines).toContain('Downloaded 42.0 MB.')
})

test('each tenth is reported, and no line twice', () => {
  const { hear, lines, stop } = followed()
  hear({ kind: 'asked', url: 'http://127.0.0.1/' })
  for (let received = 1; received <= 1000; received++)
    hear({ kind: 'came', received: received * 1000, total: 1_000_000 })
  hear({ kind: 'done' })
  stop()
  vi.advanceTimersByTime(600_000)
  expect(lines).toHaveLength(10)
  expect(lines.at(4)).toBe('Downloaded 0.5 of 1.0 MB (50%).')
})

test('unpacking may take longer than the network', () => {
  const { hear, onSilent } = followed()
  hear({ kind: 'asked', url: 'http://127.0.0.1/' })
  hear({ kind: 'done' })
  vi.advanceTimersByTime(299_999)
  expect(onSilent).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onSilent).toHaveBeenCalledTimes(1)
})
