import { expect, test, vi } from 'vitest'
import type { Ticket } from '../../bridge/contract'
import { clientOf, type PreloadApi } from '../../bridge/preload-api'
import { isChannel, VALIDATORS } from '../../bridge/validators'

test('only the contract’s own names are channels', () => {
  expect(isChannel('deck:open')).toBe(true)
  for (const name of ['', 'deck', 'constructor', 'toString', '__proto__']) expect(isChannel(name)).toBe(false)
})

test('validators refuse more and other arguments than a channel takes', () => {
  expect(VALIDATORS['export:cancel'](['job-1'])).toEqual(['job-1'])
  expect(() => VALIDATORS['export:cancel'](['job-1', 'more'])).toThrow()
  expect(() => VALIDATORS['export:cancel'](['../job'])).toThrow()
  expect(() => VALIDATORS['deck:close']([{ toString: () => 'ticket' }])).toThrow()
})

test('a client calls the method of the channel’s name', async () => {
  const close = vi.fn(async () => ({ ok: true, value: null }) as const)
  const client = clientOf({ 'deck:close': close } as unknown as PreloadApi)
  await client.call('deck:close', 'ticket' as Ticket)
  expect(close).toHaveBeenCalledExactlyOnceWith('ticket')
})
