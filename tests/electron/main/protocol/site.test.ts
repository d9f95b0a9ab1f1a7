import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerFor, type SiteFolders } from '../../../../electron/main/protocol/site'
import { temporaryFolder } from '../../../engine/support'

async function site(): Promise<SiteFolders> {
  const folder = await temporaryFolder()
  const root = join(folder, 'renderer')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await mkdir(join(folder, 'renderer-other'))
  await writeFile(join(folder, 'renderer-other', 'near.txt'), 'near')
  await writeFile(join(root, 'index.html'), '<!doctype html>')
  await writeFile(join(root, 'assets', '渝 a.woff2'), '0123456789')
  await writeFile(join(root, '..data'), 'dots')
  await mkdir(join(folder, 'fonts'))
  await writeFile(join(folder, 'fonts', 'arimo-400.ttf'), 'font')
  return { renderer: root, fonts: join(folder, 'fonts') }
}

const get = (path: string, headers: Record<string, string> = {}) => new Request(`chengyu://app${path}`, { headers })

describe('files of the window', () => {
  test('go out with their type, and HTML with the policy', async () => {
    const page = await answerFor(await site(), get('/index.html?a#b'))
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('may have any name', async () => {
    const font = await answerFor(await site(), get(`/assets/${encodeURIComponent('渝 a.woff2')}`))
    expect([font.status, font.headers.get('content-type'), await font.text()]).toEqual([
      200,
      'font/woff2',
      '0123456789',
    ])
    expect((await answerFor(await site(), get('/..data'))).status).toBe(200)
  })

  test('are fonts below /fonts/, and no others', async () => {
    const font = await answerFor(await site(), get('/fonts/arimo-400.ttf'))
    expect([font.headers.get('content-type'), await font.text()]).toEqual(['font/ttf', 'font'])
    expect((await answerFor(await site(), get('/fonts/none.ttf'))).status).toBe(404)
    expect((await answerFor(await site(), get('/fonts/..%2Fsecret.txt'))).status).toBe(400)
  })

  test.each(['/..%2Fsecret.txt', '/..%2Frenderer-other%2Fnear.txt', '/%2e%2e%2fsecret.txt', '/a%00'])(
    '%s leads nowhere',
    async (path) => {
      const { status, body } = await answerFor(await site(), get(path))
      expect({ status, body }).toEqual({ status: 400, body: null })
    },
  )

  test('that are not there, are folders or are badly written are refused', async () => {
    const own = await site()
    expect((await answerFor(own, get('/none.js'))).status).toBe(404)
    expect((await answerFor(own, get('/assets'))).status).toBe(404)
    expect((await answerFor(own, get('/%E0%A4%A'))).status).toBe(400)
    expect((await answerFor(own, new Request('chengyu://app/', { method: 'POST' }))).status).toBe(405)
  })
})

describe('ranges', () => {
  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('%s', async (range, status, text, content) => {
    const answer = await answerFor(await site(), get(`/assets/${encodeURIComponent('渝 a.woff2')}`, { range }))
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([status, text, content])
  })
})
