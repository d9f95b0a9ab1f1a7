import { beforeEach, expect, test, vi } from 'vitest'
import { pageName } from '../../../renderer/host/page-name'

type Holding = (lock: object | null) => Promise<void> | null

/** Names that pages hold, as a browser keeps them. */
const held = new Set<string>()

/** Grants what is free; a page that is too busy hears first that its time is up. */
function locks(isBusy: boolean) {
  return {
    request: vi.fn(async (name: string, { ifAvailable = false }: LockOptions, holding: Holding) => {
      if (ifAvailable && held.has(name)) return holding(null)
      if (!ifAvailable && (isBusy || held.has(name))) throw new DOMException('The time is up', 'TimeoutError')
      held.add(name)
      return holding({})
    }),
  }
}

const page = (isBusy: boolean) => vi.stubGlobal('navigator', { locks: locks(isBusy) })

beforeEach(() => {
  const stored = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
  held.clear()
})

test.each([
  ['at leisure', false],
  ['on a machine that is busy', true],
])('a page that is loaded anew keeps its name, %s', async (_, isBusy) => {
  page(false)
  const name = await pageName()
  held.clear()
  page(isBusy)
  expect(await pageName()).toBe(name)
})

test('a copy of a page has a name of its own', async () => {
  page(false)
  const name = await pageName()
  const copy = await pageName()
  expect(copy).not.toBe(name)
  expect(held).toEqual(new Set([`chengyu-window:${name}`, `chengyu-window:${copy}`]))
})
