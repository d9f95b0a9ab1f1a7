import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CLOSED_SWITCHES } from '../../../electron/main/startup/closed-switches'
import { browserFlags, writePreferences } from '../../../engine/web/browser-window/browser-flags'
import { ROOT } from '../../engine/support'
import { eventually } from '../../eventually'
import { type BrowserStart, startBrowser } from '../../harness/browser'
import { BROWSER, launch } from '../../harness/launch'
import { stage } from '../../harness/stage'
import { exists } from '../../tools/needs'
import { hostForTest } from '../support'
import { ATTEMPTS } from './attempts.js'
import { type Listener, listen } from './listeners'

/*
 * Nothing leaves the page: every way that a page has of reaching somebody is tried in a real browser, against listeners on
 * 127.0.0.1. Addresses that are numbers count, so that rules about names alone do not pass.
 */

const NAMES = Object.keys(ATTEMPTS)

type Listeners = ReadonlyMap<string, Listener>

/** A listener for every attempt. */
async function listeners(): Promise<Listeners> {
  const all = new Map<string, Listener>()
  for (const name of NAMES) {
    const listener = await listen()
    onTestFinished(listener.close)
    all.set(name, listener)
  }
  return all
}

const heardOf = (all: Listeners) => NAMES.filter((name) => (all.get(name)?.heard() ?? 0) > 0)

async function browserWith(start: BrowserStart): Promise<BrowserContext> {
  const { endpoint, stop } = await startBrowser(BROWSER ?? '', start)
  onTestFinished(stop)
  const [context] = (await chromium.connectOverCDP(endpoint)).contexts()
  if (!context) throw new Error('The browser has no context')
  context.setDefaultTimeout(0)
  return context
}

/** Makes a page try one way; a browser may end a page for that. */
function attempt(page: Page, name: string, all: Listeners): Promise<unknown> {
  const text = `(${ATTEMPTS[name]})(${all.get(name)?.port})`
  return page.evaluate(text).catch((error: unknown) => error)
}

/** Tries every way, each in a page of its own. */
async function tryAll(context: BrowserContext, address: string, all: Listeners): Promise<void> {
  for (const name of NAMES) {
    const page = await context.newPage()
    await page.goto(address)
    await attempt(page, name, all)
    // Where it led is known before the page is closed.
    if (!page.isClosed()) await page.evaluate('0').catch(() => null)
    await page.close()
  }
}

/** The flags of the browser host's own browser; the profile's folder is set by who starts it. */
function flagsFor(address: string): readonly string[] {
  const { host: server } = new URL(address)
  const flags = browserFlags({ url: address, server, profile: '', isRoot: process.getuid?.() === 0 })
  return flags.filter((flag) => !/^--(app|user-data-dir)=/.test(flag))
}

/** A page without any policy. */
async function barePage(): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>bare</title><body></body>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

describe.skipIf(!exists('a browser', BROWSER !== null))('of a page that tries every way out', () => {
  test('the listeners hear each, where nothing protects it', async () => {
    const all = await listeners()
    const [context, address] = [await browserWith({}), await barePage()]
    for (const name of NAMES) {
      const page = await context.newPage()
      await page.goto(address)
      const trying = attempt(page, name, all)
      await eventually(() => expect(heardOf(all)).toContain(name))
      await page.close()
      await trying
    }
    expect(heardOf(all)).toEqual(NAMES)
  })

  test('they hear nothing in the browser host, with its browser and its page', async () => {
    const all = await listeners()
    const host = await hostForTest({ renderer: join(ROOT, 'out', 'renderer') })
    const context = await browserWith({ flags: flagsFor(host.startUrl), prepare: writePreferences })
    const first = await context.newPage()
    const answer = await first.goto(host.startUrl)
    expect(answer?.headers()['connection-allowlist']).toBe('(response-origin)')
    await first.getByRole('button').first().waitFor()
    await tryAll(context, host.origin, all)
    expect(heardOf(all)).toEqual([])
    // The window goes on.
    await first.getByRole('button').first().waitFor()
  })

  test('they hear nothing in Electron, as far as Chromium shows it', async () => {
    const all = await listeners()
    const built = await stage('real')
    onTestFinished(built.remove)
    const flags = CLOSED_SWITCHES.map((one) => `--${one.join('=')}`)
    // In a profile, the preference is what Electron's `setWebRTCIPHandlingPolicy` sets for one page.
    const { program, page } = await launch(built, { browser: { flags, prepare: writePreferences } })
    await page.getByRole('button').first().waitFor()
    for (const name of NAMES) await attempt(page, name, all)
    expect(heardOf(all)).toEqual([])
    expect((await program.did('switch')).map((one) => `--${one}`)).toEqual(flags)
    expect(await program.did('setWebRTCIPHandlingPolicy')).toEqual(['disable_non_proxied_udp'])
    await page.getByRole('button').first().waitFor()
  })

  test('they hear nothing even of a page without a policy, in the browser of the host', async () => {
    const all = await listeners()
    const address = await barePage()
    const context = await browserWith({ flags: flagsFor(address), prepare: writePreferences })
    await tryAll(context, address, all)
    expect(heardOf(all)).toEqual([])
  })
})
