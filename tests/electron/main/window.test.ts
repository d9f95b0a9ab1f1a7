import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bridge, Channel, Result, WorldData } from '../../../bridge/contract'
import { type Deck, deckSchema } from '../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { english } from '../../../messages/render'
import { endlessDeck } from '../../bridge/suite/support'
import { layoutNames } from '../../bridge/suite/templates'
import { templateFile } from '../../engine/import-design/support'
import { ROOT, temporaryFolder } from '../../engine/support'
import { layoutText, write } from '../../engine/templates/support'
import { eventually } from '../../eventually'
import { BROWSER, type Launched, launch } from '../../harness/launch'
import { type Stage, stage } from '../../harness/stage'
import { exists } from '../../tools/needs'

/*
 * The built main and preload, run in a window: Electron is a stand-in over Chromium (tests/harness). What it cannot show,
 * because only Electron has it, and where it is seen to: 15 (the dialog is shown here, Electron's own question is not),
 * 20 (dropped files are read as text, so there is no path to get), 23 and 30 (nothing is printed or captured), 27 (README).
 */

const DECK_FILE = join(ROOT, 'templates', 'samples', 'cover.brief.json')
const GRID_FILE = join(ROOT, 'templates', 'samples', 'kpi-grid.brief.json')

type Answer<C extends Channel> = Promise<Result<ReturnType<Bridge[C]>>>

/** Calls the bridge as the page would. */
function call<C extends Channel>(page: Page, channel: C, ...args: Parameters<Bridge[C]>): Answer<C> {
  return page.evaluate(
    ([name, values]) => {
      const api = (globalThis as unknown as { chengyu: Record<string, (...list: unknown[]) => unknown> }).chengyu
      return api[name]?.(...values)
    },
    [channel, args] as const,
  ) as Answer<C>
}

async function value<C extends Channel>(answer: Answer<C>): Promise<ReturnType<Bridge[C]>> {
  const result = await answer
  if (!result.ok) throw new Error(english(result.message))
  return result.value
}

const heard = (page: Page) => page.locator('#heard li').allTextContents()
const violations = (page: Page) => page.locator('#violations li').allTextContents()

async function aDeck(): Promise<Deck> {
  const { $schema: _, ...deck } = JSON.parse(await readFile(DECK_FILE, 'utf8')) as Record<string, unknown>
  return deckSchema.parse(deck) as Deck
}

/** What the program did of this kind, when it has done it so often. */
async function did(program: Launched['program'], kind: string, times = 1): Promise<unknown[]> {
  return eventually(async () => {
    const done = await program.did(kind)
    expect(done).toHaveLength(times)
    return done
  })
}

describe.skipIf(!exists('a browser', BROWSER !== null))('the built program in a window', () => {
  let built: Stage
  beforeAll(async () => {
    built = await stage('tests')
  })
  afterAll(() => built?.remove())

  test('shows its page under a strict policy, with one door and no network', async () => {
    const { program, page } = await launch(built)
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(1, 2, 3)')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('[typeof require, typeof process, typeof module, typeof chengyu]')).toEqual([
      'undefined',
      'undefined',
      'undefined',
      'object',
    ])

    // Scripts, styles and connections that are not the program's own.
    await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'document.title = "injected"'
      document.body.append(script)
      document.body.setAttribute('style', 'color: red')
      void fetch('https://example.org/').catch(() => {})
      new Image().src = 'https://example.org/pixel.png'
    }`)
    const broken = ['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']
    await eventually(async () => expect((await violations(page)).toSorted()).toEqual(broken))
    expect(await page.title()).toBe('Harness')

    // Away, by link and by window: nothing is handed to the system's browser either.
    await page.evaluate(`location.href = 'https://example.org/away'`)
    expect(await did(program, 'navigation-denied')).toEqual(['https://example.org/away'])
    await page.evaluate(`{ open('https://example.org/outside'); open('file:///etc/passwd') }`)
    expect(await did(program, 'window-open', 2)).toEqual([
      { url: 'https://example.org/outside', action: 'deny' },
      { url: 'file:///etc/passwd', action: 'deny' },
    ])
    expect(await program.did('openExternal')).toEqual([])
    expect(await program.did('setWebRTCIPHandlingPolicy')).toEqual(['disable_non_proxied_udp'])
    expect(await program.do('download')).toBe('prevented')
    expect(page.url()).toBe('https://app.chengyu.harness/index.html')
    expect(await program.did('network')).toEqual([])

    expect(await program.do('permission', 'geolocation', 'chengyu://app/')).toBe(false)
    expect(await program.do('permission', 'fullscreen', 'chengyu://app/')).toBe(true)
    expect(await program.did('setSpellCheckerEnabled')).toEqual([[false]])
    expect(await program.did('switch')).toEqual([
      'host-resolver-rules=MAP * ~NOTFOUND',
      'proxy-server=http://nowhere.invalid:9',
      'proxy-bypass-list=<-loopback>',
      'disable-component-update',
    ])
    expect(await program.did('configureHostResolver')).toEqual([{ secureDnsMode: 'off' }])
    expect(program.errors).toBe('')
  })

  test('answers the page, refuses what it does not understand, and speaks its language', async () => {
    const { program, page, userData } = await launch(built, { locale: 'zh-CN' })
    const world: WorldData = await value(call(page, 'world:read'))
    expect(world.layouts.length).toBeGreaterThan(10)
    expect(await call(page, 'draft:read', '../../etc/passwd')).toMatchObject({ ok: false })
    expect(await call(page, 'draft:read', {} as string)).toMatchObject({ ok: false })
    expect(await call(page, 'draft:read', 'none')).toMatchObject({ ok: false })

    // The program has its own words from the start, and those of the window's commands once the window has brought them.
    expect(await program.do('menuLabels')).toContain('关闭窗口')
    expect(await program.do('menuCommands')).toEqual([])
    const label = { en: 'Save &As…', zh: '另存为(&A)…' }
    const place = { id: 'save-as', menu: 'file', group: 1 } as const
    const item = { ...place, label, accelerator: 'CmdOrCtrl+Shift+S', enabled: true }
    await value(call(page, 'menu:show', [item]))
    expect(await call(page, 'menu:show', [{ ...item, id: 'quit now' }])).toMatchObject({ ok: false })
    expect(await program.do('menuLabels')).toContain('另存为…')
    await value(call(page, 'settings:write', { interfaceLang: 'en', scheme: 'dark', formats: DEFAULT_FORMAT_OPTIONS }))
    expect(await program.do('menuLabels')).toContain('Save As…')
    expect(await program.do('theme')).toBe('dark')

    await value(call(page, 'menu:show', [{ ...item, enabled: false }]))
    expect(await program.do('enabledMenuCommands')).toEqual([])
    await value(call(page, 'menu:show', [item]))
    expect(await program.do('enabledMenuCommands')).toEqual(['save-as'])
    await program.do('chooseMenuItem', 'save-as')
    await eventually(async () => expect(await heard(page)).toEqual(['menu:command 1 "save-as"']))

    await program.do('quit')
    expect(await program.ended).toBe(0)
    const again = await launch(built, { locale: 'zh-CN', userData })
    expect(await again.program.do('menuLabels')).toContain('Close Window')
  })

  test('saves and opens with the dialogs of the system', async () => {
    const { program, page } = await launch(built)
    const folder = await temporaryFolder()
    const deck = await aDeck()
    expect(await value(call(page, 'deck:save-as', 'Briefing', deck))).toBeNull()

    await program.do('answerNextDialog', { canceled: false, filePath: join(folder, 'mine') })
    expect(await value(call(page, 'deck:save-as', 'Briefing', deck))).toMatchObject({ name: 'mine.brief.json' })
    const asked = (await program.did('showSaveDialog')) as { defaultPath: string }[]
    expect(asked.map(({ defaultPath }) => defaultPath)).toEqual([
      expect.stringMatching(/Briefing\.brief\.json$/),
      expect.stringMatching(/Briefing\.brief\.json$/),
    ])

    await program.do('answerNextDialog', { canceled: false, filePaths: [join(folder, 'mine.brief.json')] })
    const opened = await value(call(page, 'deck:open'))
    expect(opened?.deck).toEqual(deck)
    expect(((await program.did('showOpenDialog')) as { defaultPath: string }[])[0]?.defaultPath).toBe(folder)
    // The window holds a ticket, never a path.
    expect(JSON.stringify({ ...opened, deck: null })).not.toContain(folder)
  })

  test('takes templates from a folder and a design from a PowerPoint file, and exports with them', async () => {
    const { program, page } = await launch(built)
    const folder = await temporaryFolder()
    await write(join(folder, 'layouts/mine.json'), await layoutText('mine', 'Mine'))
    await program.do('answerNextDialog', { canceled: false, filePaths: [folder] })
    const chosen = await value(call(page, 'templates:choose-folder'))
    expect(chosen?.entries).toMatchObject([{ id: 'mine' }])
    expect(JSON.stringify(chosen)).not.toContain(folder)
    await program.do('answerNextDialog', { canceled: false, filePaths: [join(folder, 'House.potx')] })
    await writeFile(join(folder, 'House.potx'), templateFile())
    expect(await value(call(page, 'design:import'))).toMatchObject({ id: 'house' })
    await eventually(async () => expect((await heard(page)).join('\n')).toContain('world:changed'))
    expect(await program.did('showOpenDialog')).toMatchObject([
      { title: 'Choose a folder for templates', properties: ['openDirectory', 'createDirectory'] },
      { title: 'Choose a PowerPoint file', filters: [{ extensions: ['potx', 'pptx'] }] },
    ])
    await value(call(page, 'templates:reveal-folder'))
    expect(await program.did('showItemInFolder')).toEqual([join(folder, 'House.potx')])

    const path = join(folder, 'out.pptx')
    const { $schema: _, ...sample } = JSON.parse(await readFile(GRID_FILE, 'utf8')) as Record<string, unknown>
    const deck = deckSchema.parse(JSON.parse(JSON.stringify(sample).replace('"kpi-grid"', '"mine"'))) as Deck
    await program.do('answerNextDialog', { canceled: false, filePath: path })
    await value(call(page, 'export:run', 'job-1', 'pptx', DEFAULT_FORMAT_OPTIONS, 'out', deck))
    expect(await layoutNames(path)).toContain('Mine')
  })

  test('exports in a process of its own, with progress, and can be stopped', async () => {
    const { program, page } = await launch(built)
    const folder = await temporaryFolder()
    await program.do('answerNextDialog', { canceled: false, filePath: join(folder, 'out.pptx') })
    const outcome = await value(
      call(page, 'export:run', 'job-1', 'pptx', DEFAULT_FORMAT_OPTIONS, 'Briefing', await aDeck()),
    )
    expect((await stat(join(folder, 'out.pptx'))).size).toBe(outcome?.bytes)
    const progress = /^export:progress 1 {"job":"job-1","done":\d+,"total":\d+}/
    await eventually(async () => expect((await heard(page))[0]).toMatch(progress))
    expect(await program.did('utility-fork')).toEqual([expect.stringMatching(/export-process\.js$/)])
    await did(program, 'utility-exit')
    if (outcome) await value(call(page, 'export:reveal', outcome.ticket))
    expect(await program.did('showItemInFolder')).toEqual([join(folder, 'out.pptx')])

    await program.do('answerNextDialog', { canceled: false, filePath: join(folder, 'stopped.pdf') })
    const endless = endlessDeck(await aDeck())
    const running = call(page, 'export:run', 'job-2', 'pdf', DEFAULT_FORMAT_OPTIONS, 'Briefing', endless)
    await did(program, 'utility-fork', 2)
    await value(call(page, 'export:cancel', 'job-2'))
    expect(await running).toEqual({ ok: true, value: null })
    await did(program, 'utility-exit', 2)
    expect(await stat(join(folder, 'stopped.pdf')).catch(() => null)).toBeNull()
  })

  test('opens what the system names: at its start, later, and from a second start', async () => {
    const folder = await temporaryFolder()
    const file = async (name: string) => {
      await writeFile(join(folder, name), JSON.stringify(await aDeck()))
      return join(folder, name)
    }
    const { program, page, userData } = await launch(built, { args: ['--flag', await file('first.brief.json')] })
    const handlers = (text: string) => eventually(async () => expect((await heard(page)).join('\n')).toContain(text))
    await handlers('"name":"first.brief.json"')

    expect(await program.do('openFile', await file('second.brief.json'))).toBe(true)
    await handlers('"name":"second.brief.json"')

    await program.do('secondInstance', { argv: ['third.brief.json'], cwd: folder })
    await handlers('host:notice')
    await file('third.brief.json')
    await program.do('secondInstance', { argv: ['third.brief.json'], cwd: folder })
    await handlers('"name":"third.brief.json"')
    expect(await program.did('focus')).toHaveLength(2)
    await program.do('secondInstance', { argv: 'not a list', cwd: 7 })

    const { Program } = await import('../../harness/program')
    const { main, register } = built
    const second = new Program({ main, register, endpoint: '', userData, isSecond: true, args: ['x.brief.json'] })
    expect(await second.ended).toBe(0)
    expect(second.handed).toEqual([
      { argv: expect.arrayContaining(['x.brief.json']), cwd: expect.stringContaining('chengyu-') },
    ])
  })

  test('keeps the work when it is killed, and when its page ends', async () => {
    const first = await launch(built)
    await value(call(first.page, 'draft:write', 'draft-1', await aDeck(), null))
    const next = first.nextPage()
    const session = await first.page.context().newCDPSession(first.page)
    void session.send('Page.crash').catch(() => {})
    expect(await value(call(await next, 'draft:list'))).toMatchObject([{ id: 'draft-1' }])
    expect(first.program.errors).toContain('the page has ended: crashed')

    await first.program.kill()
    const second = await launch(built, { userData: first.userData })
    expect(await value(call(second.page, 'draft:list'))).toMatchObject([{ id: 'draft-1' }])
    expect(await value(call(second.page, 'draft:read', 'draft-1'))).toMatchObject({ deck: await aDeck() })
  })

  test('goes on after faults that nobody caught, tells each once, and writes them down', async () => {
    const { program, page, userData } = await launch(built)
    const notices = async () => (await heard(page)).filter((line) => line.startsWith('host:notice'))
    for (const how of ['rejection', 'exception', 'rejection'] as const) await program.do('fault', how, 'a stray fault')
    const log = join(userData, 'faults.log')
    await eventually(async () => expect((await readFile(log, 'utf8')).match(/Error: a stray fault/g)).toHaveLength(3))
    await value(call(page, 'settings:read'))
    await eventually(async () => expect(await notices()).toHaveLength(1))
    await program.do('fault', 'exception', 'another')
    await eventually(async () => expect(await notices()).toHaveLength(2))
    expect((await notices()).join('')).toContain('"code":"program-fault"')
    expect((await notices()).join('')).not.toContain('    at ')
    expect(await program.did('showErrorBox')).toEqual([])
    await value(call(page, 'draft:write', 'draft-1', await aDeck(), null))
    expect(program.errors).not.toContain('    at ')
  })

  test('a window that fails again and again is closed, and takes no other with it', async () => {
    const { program, page, nextPage } = await launch(built)
    const coming = nextPage()
    await value(call(page, 'window:open'))
    const crash = async (failing: Page) => {
      const session = await failing.context().newCDPSession(failing)
      void session.send('Page.crash').catch(() => {})
    }
    let failing = await coming
    for (let times = 0; times < 3; times++) {
      const next = nextPage()
      await crash(failing)
      failing = await next
    }
    await crash(failing)
    await eventually(async () => expect(await program.do('windowCount')).toBe(1))
    await eventually(async () => expect((await heard(page)).join()).toContain('host:notice'))
    expect(await program.did('showErrorBox')).toEqual([])
    await value(call(page, 'settings:read'))
  })

  test('asks before unsaved work is closed, and ends when its window does', async () => {
    const { program, page, userData } = await launch(built, { displays: [1920, 1920] })
    await page.evaluate(`addEventListener('beforeunload', (event) => event.preventDefault())`)
    await page.getByRole('button').click()
    await program.do('moveWindow', { x: 2500, y: 30, width: 1100, height: 700 })

    await program.do('closeWindow')
    expect(await did(program, 'showMessageBoxSync')).toMatchObject([
      { buttons: ['Keep editing', 'Close without saving'] },
    ])
    expect(await program.do('windowCount')).toBe(1)

    await program.do('answerNextDialog', 1)
    await program.do('closeWindow')
    expect(await program.ended).toBe(0)

    const again = await launch(built, { userData })
    // The screen that it stood on has gone meanwhile.
    expect(await again.program.did('window')).toMatchObject([{ x: 820, y: 30, width: 1100, height: 700 }])
    await again.program.do('power', 'shutdown')
    expect(await again.program.ended).toBe(0)
  })
})
