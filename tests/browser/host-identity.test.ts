import { describe, expect, test, vi } from 'vitest'
import { message } from '../../messages/message'
import { type BrowserBridge, createBrowserBridge } from '../../renderer/host/browser-bridge'
import { eventually } from '../eventually'
import { hostForTest, signIn, windowOf } from './support'

interface Sent {
  readonly path: string
  readonly credentials: RequestInit['credentials']
}

/** A network in which answers can be replaced, and which notes what is sent. */
function network(send: typeof fetch) {
  const sent: Sent[] = []
  let answer: typeof fetch = send
  const through: typeof fetch = (input, init) => {
    sent.push({ path: new URL(String(input)).pathname, credentials: init?.credentials })
    return answer(input, init)
  }
  return {
    sent,
    fetch: through,
    answerBy(other: typeof fetch) {
      answer = other
    },
  }
}

/** A page of a real host; its event streams can be cut off. */
async function page() {
  const host = await hostForTest({ graceMs: 60_000 })
  const site = await signIn(host.startUrl)
  const cuts: (() => void)[] = []
  const net = network(async (input, init) => {
    const response = await site.fetch(input, init)
    if (!String(input).includes('/events')) return response
    const cut = new TransformStream<Uint8Array, Uint8Array>({
      start: (controller) => void cuts.push(() => controller.error(new TypeError('network error'))),
    })
    return new Response(response.body?.pipeThrough(cut), response)
  })
  const bridge = windowOf({ base: site.base, fetch: net.fetch }, 'window-one')
  const ended = vi.fn()
  bridge.on('host:ended', ended)
  await eventually(() => expect(cuts).toHaveLength(1))
  expect(await bridge.call('settings:read')).toMatchObject({ ok: true })
  return { host, bridge, net, cuts, ended, send: site.fetch }
}

const refused: typeof fetch = async () => {
  throw new TypeError('Failed to fetch')
}

async function expectEnded(bridge: BrowserBridge, sent: readonly Sent[]): Promise<void> {
  const count = sent.length
  expect(await bridge.call('settings:read')).toMatchObject({ ok: false, message: message('host-ended') })
  expect(sent).toHaveLength(count)
}

describe('a page', () => {
  test('whose stream is cut off goes on with the same host, which it asks without its cookie', async () => {
    const { bridge, net, cuts, ended } = await page()
    const before = net.sent.length
    cuts[0]?.()
    await eventually(() => expect(cuts).toHaveLength(2))
    expect(await bridge.call('settings:read')).toMatchObject({ ok: true })
    expect(ended).not.toHaveBeenCalled()
    const [first, second] = net.sent.slice(before)
    expect(first).toMatchObject({ path: expect.stringMatching(/^\/identity\/[\w-]{43}$/), credentials: 'omit' })
    expect(second?.path).toBe('/events')
  })

  test('whose call does not come through says so, and goes on with the same host', async () => {
    const { bridge, net, ended, send } = await page()
    net.answerBy((input, init) => (String(input).includes('/bridge/') ? refused(input, init) : send(input, init)))
    expect(await bridge.call('settings:read')).toMatchObject({ ok: false, message: message('host-not-reached') })
    net.answerBy(send)
    expect(await bridge.call('settings:read')).toMatchObject({ ok: true })
    expect(ended).not.toHaveBeenCalled()
  })

  test('sends nothing to a program that cannot prove to be its host', async () => {
    const strangers: (() => Response)[] = [
      () => new Response('{}'),
      () => new Response('<html>', { status: 404 }),
      () => Response.json({ signature: 'A'.repeat(43) }),
    ]
    for (const stranger of strangers) {
      const { bridge, net, cuts, ended } = await page()
      const before = net.sent.length
      let release = () => {}
      const mayAnswer = new Promise<void>((resolve) => {
        release = resolve
      })
      net.answerBy(async () => {
        await mayAnswer
        return stranger()
      })
      cuts[0]?.()
      await eventually(() => expect(net.sent.length).toBeGreaterThan(before))
      const waiting = bridge.call('draft:list')
      release()
      await eventually(() => expect(ended).toHaveBeenCalledOnce())
      expect(await waiting).toMatchObject({ ok: false, message: message('host-ended') })
      expect(net.sent.slice(before)).toMatchObject([
        { path: expect.stringMatching(/^\/identity\//), credentials: 'omit' },
      ])
      await expectEnded(bridge, net.sent)
    }
  })

  test('stops for good where nobody answers', async () => {
    const { bridge, net, cuts, ended } = await page()
    const before = net.sent.length
    net.answerBy(refused)
    cuts[0]?.()
    await eventually(() => expect(ended).toHaveBeenCalledOnce())
    expect(net.sent.slice(before).every(({ path }) => path.startsWith('/identity/'))).toBe(true)
    await expectEnded(bridge, net.sent)
  })

  test('is reported by a host that ends, and asks nothing more', async () => {
    const { host, bridge, net, ended } = await page()
    const before = net.sent.length
    await host.close()
    await eventually(() => expect(ended).toHaveBeenCalledOnce())
    expect(net.sent).toHaveLength(before)
    await expectEnded(bridge, net.sent)
  })
})

test('a page that is not let in says so once', async () => {
  const host = await hostForTest()
  const net = network(fetch)
  const bridge = createBrowserBridge({ windowId: 'window-one', base: host.origin, fetch: net.fetch })
  const reported = await new Promise((resolve) => bridge.on('host:notice', resolve))
  expect(reported).toMatchObject({ message: message('cannot-listen') })
  expect(net.sent).toHaveLength(1)
  bridge.close()
})
