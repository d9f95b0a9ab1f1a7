import { describe, expect, test, vi } from 'vitest'
import type { BridgeHandlers } from '../../../../bridge/contract'
import { answer } from '../../../../electron/main/ipc/answer'
import { Pending } from '../../../../electron/main/ipc/pending'
import { homeFor, START_PAGE } from '../../../../electron/main/protocol/address'
import { message } from '../../../../messages/message'

const home = homeFor(false, undefined)
const ours = { senderFrame: { url: START_PAGE, parent: null } }
const cancel = vi.fn(() => null)
const handlers = { 'export:cancel': cancel, 'draft:list': () => [] } as unknown as BridgeHandlers
const call = { channel: 'export:cancel', caller: ours, args: ['job'], home } as const

describe('a call', () => {
  test('of our page is carried out', async () => {
    expect(await answer(handlers, call)).toEqual({ ok: true, value: null })
    expect(cancel).toHaveBeenCalledWith('job')
  })

  test.each([
    ['a frame that has gone', { senderFrame: null }],
    ['a frame inside the page', { senderFrame: { url: START_PAGE, parent: {} } }],
    ['another page', { senderFrame: { url: 'https://example.org/', parent: null } }],
    ['another host of our scheme', { senderFrame: { url: 'chengyu://evil/index.html', parent: null } }],
  ])('of %s is refused before anything is looked at', async (_, caller) => {
    cancel.mockClear()
    const result = await answer(handlers, { ...call, caller, args: [{ wrong: true }] })
    expect(result).toEqual({ ok: false, message: message('foreign-page', { channel: 'export:cancel' }) })
    expect(cancel).not.toHaveBeenCalled()
  })

  test.each([[[]], [['job', 'more']], [['../x']], [[{}]]])('with %j is refused', async (args) => {
    cancel.mockClear()
    expect(await answer(handlers, { ...call, args })).toMatchObject({ ok: false })
    expect(cancel).not.toHaveBeenCalled()
  })

  test('of a window that has closed is refused', async () => {
    expect(await answer(undefined, call)).toEqual({
      ok: false,
      message: message('window-closed', { channel: 'export:cancel' }),
    })
  })

  test('that fails is a sentence, and can be copied', async () => {
    cancel.mockImplementationOnce(() => {
      throw Object.assign(new Error('No such job'), { secret: () => 1 })
    })
    const result = await answer(handlers, call)
    expect(result).toMatchObject({ ok: false, message: message('unexpected', { fault: 'No such job' }) })
    expect(structuredClone(result)).toEqual(result)
  })
})

/** Milliseconds: longer than any of these tests may take. */
const MINUTES = 600_000

describe('what is being written', () => {
  test('is waited for, also what begins meanwhile', async () => {
    const pending = new Pending()
    const order: string[] = []
    const later = (name: string, next?: () => void) =>
      new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        order.push(name)
        next?.()
      })
    void pending.track(later('first', () => void pending.track(later('second'))))
    await pending.settled(MINUTES)
    expect([order, pending.isIdle]).toEqual([['first', 'second'], true])
  })

  test('is not waited for too long, and may fail', async () => {
    const pending = new Pending()
    pending.track(Promise.reject(new Error('full'))).catch(() => {})
    void pending.track(new Promise(() => {}))
    await pending.settled(20)
    expect(pending.isIdle).toBe(false)
  })
})
