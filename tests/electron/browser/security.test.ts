import { once } from 'node:events'
import { symlink, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hostForTest, signIn, windowOf } from './support'

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A host with its cookie, and requests in which every header can be chosen. */
async function signedIn() {
  const host = await hostForTest({ bodyLimit: 1000, graceMs: 10_000 })
  const start = await send(host.origin, { path: new URL(host.startUrl).pathname })
  const cookie = start.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const good = {
    cookie,
    origin: host.origin,
    'content-type': 'application/json',
    'x-chengyu-window': 'window-one',
  }
  const call = ({ headers, ...sent }: Sent) =>
    send(host.origin, {
      method: 'POST',
      path: '/bridge/settings:read',
      body: '[]',
      ...sent,
      headers: { ...good, ...headers },
    })
  const get = ({ headers, ...sent }: Sent) => send(host.origin, { ...sent, headers: { cookie, ...headers } })
  return { host, start, cookie, call, get }
}

async function send(origin: string, { method = 'GET', path = '/', headers = {}, body }: Sent) {
  const { hostname, port } = new URL(origin)
  const request = httpRequest({ hostname, port, method, path, headers, agent: false })
  request.end(body)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of response) text += chunk
  return { status: response.statusCode, headers: response.headers, text }
}

describe('the start address', () => {
  test('exchanges its token once, for a cookie that scripts and other sites cannot use', async () => {
    const { host, start } = await signedIn()
    expect(start).toMatchObject({ status: 303, headers: { location: '/' } })
    expect(start.headers['set-cookie']?.[0]).toMatch(/^chengyu-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const again = await send(host.origin, { path: new URL(host.startUrl).pathname })
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  test('refuses a wrong token and leaves the right one usable', async () => {
    const host = await hostForTest()
    for (const path of ['/start/', '/start/wrong', `/start/${'A'.repeat(43)}`]) {
      expect((await send(host.origin, { path })).status).toBe(403)
    }
    expect((await send(host.origin, { path: new URL(host.startUrl).pathname })).status).toBe(303)
  })

  test('listens on this machine only', async () => {
    const host = await hostForTest()
    expect(new URL(host.origin).hostname).toBe('127.0.0.1')
  })
})

describe('every request', () => {
  test('without the cookie is refused', async () => {
    const { host, cookie } = await signedIn()
    const wrong = ['', 'chengyu=1', `${cookie}x`, cookie.replace(/=.*/, '=')]
    for (const path of ['/', '/index.html', '/fonts/arimo-400.ttf', '/events?window=window-one']) {
      for (const sent of wrong) expect((await send(host.origin, { path, headers: { cookie: sent } })).status).toBe(401)
    }
    const call = { method: 'POST', path: '/bridge/world:read', headers: { origin: host.origin }, body: '[]' }
    expect((await send(host.origin, call)).status).toBe(401)
  })

  test('with another Host is refused: a name that points here', async () => {
    const { get, call, host } = await signedIn()
    const { port } = new URL(host.origin)
    for (const name of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1', '127.0.0.1:1']) {
      expect((await get({ headers: { host: name } })).status).toBe(403)
      expect((await call({ headers: { host: name } })).status).toBe(403)
    }
  })

  test('with another Origin is refused, and a call without one', async () => {
    const { get, call, host } = await signedIn()
    for (const origin of ['https://evil.example', 'null', host.origin.replace('http', 'https'), `${host.origin}0`]) {
      expect((await call({ headers: { origin } })).status).toBe(403)
      expect((await get({ headers: { origin } })).status).toBe(403)
    }
    for (const site of ['cross-site', 'same-site']) {
      expect((await call({ headers: { 'sec-fetch-site': site } })).status).toBe(403)
      expect((await get({ headers: { 'sec-fetch-site': site } })).status).toBe(403)
    }
    const { cookie } = await signedIn()
    expect((await send(host.origin, { method: 'POST', path: '/bridge/world:read', headers: { cookie } })).status).toBe(
      403,
    )
    expect((await call({})).status).toBe(200)
  })
})

describe('files', () => {
  test('come with a strict policy and an explicit type', async () => {
    const { get } = await signedIn()
    const page = await get({})
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; /,
    )
    expect(page.headers['content-security-policy']).not.toContain('unsafe')
    const font = await get({ path: '/fonts/arimo-400.ttf' })
    expect(font).toMatchObject({
      status: 200,
      headers: { 'content-type': 'font/ttf', 'x-content-type-options': 'nosniff' },
    })
    expect((await get({ path: '/missing.js' })).status).toBe(404)
    expect((await get({ method: 'DELETE', path: '/', headers: {} })).status).toBe(403)
  })

  test('outside their folder are out of reach', async () => {
    const { get, host } = await signedIn()
    await writeFile(join(host.folder, 'secret.txt'), 'secret')
    await symlink(join(host.folder, 'secret.txt'), join(host.renderer, 'link.txt'))
    const paths = [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/..%5csecret.txt',
      '/fonts/..%2f..%2fpackage.json',
      '/fonts/%2e%2e%2fmain%2fcli.js',
      '/link.txt',
      '/%00',
      '/%ff',
      `/${encodeURIComponent(join(host.folder, 'secret.txt'))}`,
      '//etc/passwd',
    ]
    for (const path of paths) {
      const { status, text } = await get({ path })
      expect([path, status === 400 || status === 404]).toEqual([path, true])
      expect(text).not.toContain('secret')
    }
  })

  test('are not served as to a proxy', async () => {
    const { host, cookie } = await signedIn()
    const { hostname, port, host: name } = new URL(host.origin)
    const socket = connect(Number(port), hostname)
    socket.end(`GET http://evil.example/ HTTP/1.1\r\nHost: ${name}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`)
    let text = ''
    for await (const chunk of socket) text += chunk
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('calls', () => {
  test('of unknown channels are not found', async () => {
    const { call } = await signedIn()
    for (const name of ['unknown', 'constructor', '__proto__', 'toString', '', 'deck:open/', 'deck%3Aopen']) {
      expect([name, (await call({ path: `/bridge/${name}` })).status]).toEqual([name, 404])
    }
    expect((await call({ method: 'PUT' })).status).toBe(405)
  })

  test('are JSON lists of a bounded length, from a named window', async () => {
    const { call } = await signedIn()
    expect((await call({ body: '{' })).status).toBe(400)
    expect((await call({ body: '{}' })).status).toBe(400)
    expect((await call({ body: '' })).status).toBe(400)
    expect((await call({ headers: { 'content-type': 'text/plain' } })).status).toBe(415)
    expect((await call({ headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415)
    expect((await call({ headers: { 'x-chengyu-window': '../../x' } })).status).toBe(400)
    expect((await call({ body: `["${'x'.repeat(1000)}"]` })).status).toBe(413)
    const chunked = { 'transfer-encoding': 'chunked' }
    expect((await call({ body: `["${'x'.repeat(1000)}"]`, headers: chunked })).status).toBe(413)
  })

  test('of more windows than there can be are refused', async () => {
    const { call } = await signedIn()
    const answers = []
    for (let n = 0; n < 18; n++) answers.push(await call({ headers: { 'x-chengyu-window': `window-${n}` } }))
    expect(answers.map(({ status }) => status)).toContain(503)
  })

  test('choose only files that a dialog has offered', async () => {
    const host = await hostForTest()
    const { base, fetch: send } = await signIn(host.startUrl)
    const client = windowOf({ base, fetch: send }, 'window-one')
    const asked = new Promise<string>((resolve) => client.on('dialog:ask', ({ id }) => resolve(id)))
    const opening = client.call('deck:open')
    const id = await asked
    const guess = { kind: 'open', file: '/etc/passwd' as never } as const
    expect(await client.call('dialog:answer', id, guess)).toMatchObject({ ok: false })
    expect(await client.call('dialog:list', id, '/etc' as never)).toMatchObject({ ok: false })
    expect(await client.call('dialog:list', 'other', null)).toMatchObject({ ok: false })
    const listing = await client.call('dialog:list', id, null)
    if (!listing.ok) throw new Error(listing.message.en)
    const save = { kind: 'save', folder: listing.value.folder, name: '../x', replace: true } as const
    expect(await client.call('dialog:answer', id, save)).toMatchObject({ ok: false })
    expect(await client.call('dialog:make-folder', id, '/etc' as never, 'x')).toMatchObject({ ok: false })
    expect(await client.call('dialog:make-folder', id, listing.value.folder, '../x')).toMatchObject({ ok: false })
    await client.call('dialog:answer', id, { kind: 'cancel' })
    expect(await opening).toEqual({ ok: true, value: null })
    expect(await client.call('dialog:list', id, null)).toMatchObject({ ok: false })
  })
})
