import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hostForTest } from './support'

/** Numbers that no account has; the kernel does not ask for one. */
const OTHER_USER = 21_002

/** Whether processes can be started as another user. Where they cannot, only the own user is tried, and a line says so. */
const canSwitchUser = process.platform === 'linux' && process.geteuid?.() === 0
if (!canSwitchUser) {
  console.warn(
    'NOT TESTED: whether another user of this machine is refused. That needs Linux, and root to start a client.',
  )
}

interface Wish {
  readonly address: '127.0.0.1' | '::ffff:127.0.0.1' | '127.0.0.2'
  readonly port: number
  readonly host: string
  readonly paths: readonly string[]
  readonly cookie?: string
}

interface Answer {
  readonly status: number
  readonly cookie: string | null
  /** What becomes of the connection. */
  readonly connection: string | null
  readonly text: string
}

/** Sends requests one after the other over one connection, and prints what came of them. */
const CLIENT = `
const { Agent, request } = require('node:http')
const { address, port, host, paths, cookie } = JSON.parse(process.argv[1])
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const from = address === '127.0.0.2' ? { host: '127.0.0.1', localAddress: '127.0.0.2' } : { host: address }
const get = (path) => new Promise((done) => {
  const headers = { host, accept: '*/*', ...(cookie ? { cookie } : {}) }
  request({ ...from, port, path, headers, agent }, (response) => {
    let text = ''
    response.on('data', (chunk) => { text += chunk })
    response.on('end', () => done({ status: response.statusCode, cookie: response.headers['set-cookie']?.[0] ?? null, connection: response.headers.connection ?? null, text }))
  }).on('error', (error) => done({ status: 0, cookie: null, connection: null, text: String(error) })).end()
})
const all = async () => {
  const answers = []
  for (const path of paths) answers.push(await get(path))
  agent.destroy()
  console.log(JSON.stringify(answers))
}
all()
`

async function as(user: number | undefined, wish: Wish): Promise<readonly Answer[]> {
  const ids = user === undefined ? {} : { uid: user, gid: user }
  const child = spawn(process.execPath, ['-e', CLIENT, JSON.stringify(wish)], { cwd: '/', env: {}, ...ids })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  return JSON.parse(said) as readonly Answer[]
}

async function place() {
  const host = await hostForTest()
  const { port, host: name, pathname } = new URL(host.startUrl)
  return { server: { port: Number(port), host: name }, start: pathname }
}

describe.each(['127.0.0.1', '::ffff:127.0.0.1', '127.0.0.2'] as const)('over %s', (address) => {
  test.runIf(canSwitchUser)('another user is refused with the token, which stays good for the own user', async () => {
    const { server, start } = await place()
    const refused = await as(OTHER_USER, { ...server, address, paths: [start, start, '/'] })
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(refused.map(({ cookie }) => cookie)).toEqual([null, null, null])
    expect(refused.map(({ connection }) => connection)).toEqual(['close', 'close', 'close'])
    expect(refused[0]?.text).toContain('other-user')
    const [own] = await as(undefined, { ...server, address, paths: [start] })
    expect(own?.status).toBe(303)
  })

  test.runIf(canSwitchUser)(
    'another user is refused with a stolen cookie, for every request of a connection',
    async () => {
      const { server, start } = await place()
      const [own] = await as(undefined, { ...server, address, paths: [start] })
      const cookie = own?.cookie?.split(';')[0] ?? ''
      const paths = ['/', '/events?window=window-one', '/', `/identity/${'x'.repeat(22)}`]
      const refused = await as(OTHER_USER, { ...server, address, paths, cookie })
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403])
      expect((await as(OTHER_USER, { ...server, address, paths: ['/'] })).map(({ status }) => status)).toEqual([403])
    },
  )

  test('the own user gets in, and stays in over one connection', async () => {
    const { server, start } = await place()
    const [own] = await as(undefined, { ...server, address, paths: [start] })
    const cookie = own?.cookie?.split(';')[0] ?? ''
    const answers = await as(undefined, { ...server, address, paths: ['/', '/', '/'], cookie })
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })
})

/** Makes connections as fast as it can, for as long as it lives. */
const FLOOD = `
const { connect } = require('node:net')
const port = Number(process.argv[1])
let made = 0
const more = () => {
  for (let n = 0; n < 20; n++) connect(port, '127.0.0.1', () => { if (++made === 200) console.log('200') }).on('error', () => {})
  setTimeout(more, 10)
}
more()
`

test.runIf(canSwitchUser)('a flood of connections of another user does not keep the own user out', async () => {
  const { server, start } = await place()
  const flood = spawn(process.execPath, ['-e', FLOOD, String(server.port)], {
    cwd: '/',
    uid: OTHER_USER,
    gid: OTHER_USER,
  })
  onTestFinished(() => void flood.kill('SIGKILL'))
  await once(flood.stdout, 'data')
  const paths = [start, ...Array.from({ length: 10 }, () => '/nothing')]
  const answers = await as(undefined, { ...server, address: '127.0.0.1', paths })
  expect(answers.map(({ status }) => status)).toEqual([303, ...Array.from({ length: 10 }, () => 401)])
})
