import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BridgeClient, DialogRequest, Ticket } from '../../bridge/contract'
import { type HostOptions, startHost } from '../../browser/host'
import { exportInThread } from '../../engine/window-host/exports/export-job'
import { type BrowserBridge, createBrowserBridge } from '../../renderer/host/browser-bridge'
import type { SuiteHost } from '../bridge/suite/support'
import { PATHS, ROOT, temporaryFolder } from '../engine/support'

export const BUILT = join(ROOT, 'out', 'main')

/** What a browser that has opened the start address would send along. */
export async function signIn(startUrl: string): Promise<{ readonly base: string; readonly fetch: typeof fetch }> {
  const base = new URL(startUrl).origin
  const response = await fetch(startUrl, { redirect: 'manual' })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const send: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('cookie', cookie)
    headers.set('origin', base)
    return fetch(input, { ...init, headers })
  }
  return { base, fetch: send }
}

/** A host in this process, with folders of its own. */
export async function hostForTest(options: Partial<HostOptions> = {}) {
  const folder = await temporaryFolder()
  const [userData, documents, renderer] = [join(folder, 'data'), join(folder, 'documents'), join(folder, 'renderer')]
  await Promise.all([documents, renderer].map((path) => mkdir(path)))
  await writeFile(join(renderer, 'index.html'), '<!doctype html><head></head><title>Chengyu Brief</title>')
  const revealed: string[] = []
  const host = await startHost({
    paths: PATHS,
    renderer,
    userData,
    documents,
    lang: 'en',
    runExport: exportInThread(join(BUILT, 'export-worker.js')),
    reveal: (path) => void revealed.push(path),
    pollMs: 20,
    graceMs: 1000,
    ...options,
  })
  onTestFinished(() => host.close())
  return { ...host, folder, userData, documents, renderer, revealed }
}

/** A window of a host; it is closed with the test. */
export function windowOf(site: { base: string; fetch: typeof fetch }, windowId: string): BrowserBridge {
  const bridge = createBrowserBridge({ ...site, windowId })
  onTestFinished(() => bridge.close())
  return bridge
}

/** The browser host as the shared suite wants it. */
export async function suiteHost(): Promise<SuiteHost> {
  const host = await hostForTest()
  const site = await signIn(host.startUrl)
  const open = (id: string) => {
    const bridge = windowOf(site, id)
    return { client: bridge, answerNext: answering(bridge), close: async () => bridge.close() }
  }
  return {
    ...open('window-one'),
    folder: host.documents,
    revealed: async () => host.revealed,
    secondWindow: async () => open('window-two'),
  }
}

/** Answers the questions of a host in its window, as its dialog would. */
export function answering(client: BridgeClient): (path: string | null) => void {
  const answers: (string | null)[] = []
  client.on('dialog:ask', (request) => void answer(client, request, answers.shift() ?? null))
  return (path) => void answers.push(path)
}

async function answer(client: BridgeClient, { id, kind }: DialogRequest, path: string | null): Promise<void> {
  if (path === null) {
    await client.call('dialog:answer', id, { kind: 'cancel' })
    return
  }
  const listing = await client.call('dialog:list', id, null)
  if (!listing.ok || listing.value.name !== basename(dirname(path))) throw new Error(`${path} is not offered`)
  const shown = listing.value.entries.find(({ name }) => name === basename(path))?.ticket ?? ('' as Ticket)
  if (kind === 'folder') {
    await client.call('dialog:answer', id, { kind, folder: shown })
    return
  }
  const save = { kind, folder: listing.value.folder, name: basename(path), replace: true } as const
  await client.call('dialog:answer', id, kind === 'open' ? { kind, file: shown } : { ...save, kind: 'save' })
}
