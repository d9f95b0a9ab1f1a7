import { once } from 'node:events'
import { symlink, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { english } from '../../messages/render'
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

/** Sends the beginning of a request whose body never ends; what the server answers before it ends the connection. */
async function unending(origin: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const { hostname, port, host } = new URL(origin)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => void socket.destroy())
  const lines = Object.entries({ host, 'content-length': '1000000000', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.write(['POST /bridge/world:read HTTP/1.1', ...lines, '', '["'].join('\r\n'))
  let text = ''
  for await (const chunk of socket) text += chunk
  return text
}

describe('a body', () => {
  test('that is refused is not read: the connection ends', async () => {
    const { host, cookie } = await signedIn()
    const { origin } = host
    const refused = await unending(origin, { origin })
    expect(refused).toMatch(/^HTTP\/1\.1 401 /)
    expect(refused).toMatch(/\r\nconnection: close\r\n/i)
    expect(await unending(origin, { origin: 'https://evil.example', cookie })).toMatch(/^HTTP\/1\.1 403 /)
    const type = { 'content-type': 'application/json', 'x-chengyu-window': 'window-one' }
    expect(await unending(origin, { origin, cookie, ...type })).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('is asked for only where it will be read', async () => {
    const { host } = await signedIn()
    const { origin } = host
    expect(await unending(origin, { origin, expect: '100-continue' })).toMatch(/^HTTP\/1\.1 401 /)
  })

  test('that was announced is taken in', async () => {
    const { call } = await signedIn()
    expect((await call({ headers: { expect: '100-continue' } })).status).toBe(200)
  })
})

describe('a person who comes to a refused address', () => {
  const person = { accept: 'text/html,*/*', 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' }
  const pageOf = async (origin: string, path: string, headers: Readonly<Record<string, string>> = {}) => {
    const page = await send(origin, { path, headers: { ...person, ...headers } })
    return { ...page, type: page.headers['content-type'], policy: page.headers['content-security-policy'] }
  }

  test('reads what to do there, in both languages', async () => {
    const { host, cookie } = await signedIn()
    const { pathname } = new URL(host.startUrl)
    const pages = [
      { page: await pageOf(host.origin, pathname), status: 403, says: ['already been used', '已使用过'] },
      { page: await pageOf(host.origin, '/'), status: 401, says: ['the app printed', '程序给出的地址'] },
      { page: await pageOf(host.origin, '/', { host: 'evil.example' }), status: 403, says: ['its own window'] },
      { page: await pageOf(host.origin, '/nothing', { cookie }), status: 404, says: ['nothing at this address'] },
      { page: await pageOf(host.origin, '/%00', { cookie }), status: 400, says: ['nothing at this address'] },
    ]
    for (const { page, status, says } of pages) {
      expect(page.status).toBe(status)
      expect(page.type).toBe('text/html; charset=utf-8')
      expect(page.policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; /)
      for (const words of says) expect(page.text).toContain(words)
      expect(page.text).toContain('lang="zh-CN"')
    }
  })

  test('goes on where this browser has been let in before', async () => {
    const { host, cookie } = await signedIn()
    const again = await pageOf(host.origin, new URL(host.startUrl).pathname, { cookie })
    expect(again).toMatchObject({ status: 303, headers: { location: '/' } })
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  test('and a script of the window still gets a result', async () => {
    const { host } = await signedIn()
    const headers = { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin', accept: '*/*' }
    const answer = await send(host.origin, { path: '/events?window=window-one', headers })
    expect(answer.status).toBe(401)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, message: { code: expect.any(String) } })
  })
})

describe('the page that a browser is started with', () => {
  const fromFile = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

  test('leads to the window by a page of our own, so that the cookie goes along', async () => {
    const host = await hostForTest()
    const { pathname } = new URL(host.startUrl)
    const start = await send(host.origin, { path: pathname, headers: fromFile })
    expect(start.status).toBe(200)
    expect(start.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict$/)
    expect(start.text).toContain('<meta http-equiv="refresh" content="0;url=/">')
  })

  test('is the only way in from elsewhere, and none for frames and scripts', async () => {
    const { host, cookie } = await signedIn()
    const path = new URL(host.newStartUrl()).pathname
    for (const [name, value] of [
      ['sec-fetch-mode', 'cors'],
      ['sec-fetch-mode', 'no-cors'],
      ['sec-fetch-dest', 'iframe'],
    ] as const) {
      expect((await send(host.origin, { path, headers: { ...fromFile, [name]: value } })).status).toBe(403)
    }
    expect((await send(host.origin, { headers: { ...fromFile, cookie } })).status).toBe(403)
    expect((await send(host.origin, { path, headers: fromFile })).status).toBe(200)
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

  test('of more windows than a browser has connections for are refused', async () => {
    const { call } = await signedIn()
    const answers = []
    for (let n = 0; n < 4; n++) answers.push(await call({ headers: { 'x-chengyu-window': `window-${n}` } }))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 503])
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
    if (!listing.ok) throw new Error(english(listing.message))
    const save = { kind: 'save', folder: listing.value.folder, name: '../x', replace: true } as const
    expect(await client.call('dialog:answer', id, save)).toMatchObject({ ok: false })
    expect(await client.call('dialog:make-folder', id, '/etc' as never, 'x')).toMatchObject({ ok: false })
    expect(await client.call('dialog:make-folder', id, listing.value.folder, '../x')).toMatchObject({ ok: false })
    await client.call('dialog:answer', id, { kind: 'cancel' })
    expect(await opening).toEqual({ ok: true, value: null })
    expect(await client.call('dialog:list', id, null)).toMatchObject({ ok: false })
  })
})
