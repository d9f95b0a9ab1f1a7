import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { ExportOutcome, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { setText } from '../../../core/edit/index'
import type { Scene } from '../../../core/scene/model'
import { layOut } from '../../../engine/world/world'
import type { App } from '../../../renderer/state/app'
import { shownSlide } from '../../../renderer/state/selectors'
import { idsOf, storylineDeck } from '../../core/edit/support'
import { WORLD } from '../../engine/shipped-world'
import { said } from '../../said'
import { appOn, FakeHost, opened, saying } from './fake-host'

let host: FakeHost
let app: App
const state = () => app.store.getState()
const deck = () => state().deck as Deck
const settled = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(async () => {
  host = new FakeHost()
  app = appOn(host)
  await app.documents.show(opened(storylineDeck()))
})

describe('exports', () => {
  it('report progress and what was written', async () => {
    let finish: (outcome: ExportOutcome | null) => void = () => undefined
    host.answers['export:run'] = () => new Promise((resolve) => (finish = resolve))
    const job = app.exporting.start('pptx') ?? ''
    await settled()
    host.emit('export:progress', { job, done: 3, total: 9 })
    host.emit('export:progress', { job: 'other', done: 8, total: 9 })
    expect(state().jobs).toMatchObject([{ id: job, state: 'running', done: 3, total: 9 }])
    finish({ ticket: 'out' as Ticket, name: 'file.pptx', fileCount: 1, bytes: 1, diagnostics: [] })
    await settled()
    expect(state().jobs).toMatchObject([{ state: 'done', outcome: { name: 'file.pptx' } }])
    app.exporting.reveal(job)
    await settled()
    expect(host.calls.at(-1)).toBe('export:reveal')
    app.exporting.forget(job)
    expect(state().jobs).toEqual([])
  })

  it('are cancelled, in the dialog and while they run', async () => {
    host.answers['export:run'] = () => null
    app.exporting.start('pdf')
    await settled()
    expect(state().jobs).toMatchObject([{ state: 'cancelled', outcome: null }])
    host.answers['export:run'] = () => new Promise(() => undefined)
    const job = app.exporting.start('pdf') ?? ''
    app.exporting.cancel(job)
    await settled()
    expect(state().jobs.at(-1)?.state).toBe('cancelled')
    expect(host.calls.at(-1)).toBe('export:cancel')
  })

  it('that are finished before they can be cancelled say so: the file is there', async () => {
    let finish: (outcome: ExportOutcome | null) => void = () => undefined
    host.answers['export:run'] = () => new Promise((resolve) => (finish = resolve))
    const job = app.exporting.start('pdf') ?? ''
    await settled()
    app.exporting.cancel(job)
    finish({ ticket: 'out' as Ticket, name: 'file.pdf', fileCount: 1, bytes: 1, diagnostics: [] })
    await settled()
    expect(state().jobs).toMatchObject([{ state: 'done', outcome: { name: 'file.pdf' } }])
  })

  it('are made with the options in the settings', async () => {
    const chosen: unknown[] = []
    host.answers['export:run'] = (_job, _format, options) => {
      chosen.push(options)
      return null
    }
    app.changeSettings({ formats: { pptx: {}, pdf: { pages: 'handout-3', attachments: false } } })
    app.exporting.start('pdf')
    await settled()
    expect(chosen).toEqual([{ pptx: {}, pdf: { pages: 'handout-3', attachments: false } }])
  })

  it('say why they fail', async () => {
    host.answers['export:run'] = () => {
      throw new Error('No permission.')
    }
    app.exporting.start('pdf')
    await settled()
    expect(state().jobs).toMatchObject([{ state: 'failed', message: saying('No permission.') }])
  })
})

describe('other windows', () => {
  const pages = { openWindow: vi.fn(), openAudience: vi.fn(async () => true) }

  it('are opened by the host, where it has windows', async () => {
    const own = appOn(host, { text: null }, pages)
    await own.windows.open()
    expect([host.calls.at(-1), pages.openWindow.mock.calls]).toEqual(['window:open', []])
    host.answers['window:open'] = () => ({ opened: false })
    await own.windows.open()
    expect(pages.openWindow).toHaveBeenCalledTimes(1)
  })

  it('are for the audience where there is a second screen, and the person is told where there is none', async () => {
    expect(await app.windows.offerAudience('talk')).toBe(false)
    expect(state().toasts).toEqual([])
    expect(await app.windows.openAudience('talk')).toBe(false)
    expect(state().toasts.map(({ message }) => said(message))).toEqual([expect.stringContaining('only one screen')])
    host.answers['present:open-audience'] = () => ({ opened: true })
    expect(await app.windows.openAudience('talk')).toBe(true)
  })

  it('are for the audience in a browser too, if it lets them', async () => {
    const own = appOn(host, { text: null }, pages)
    expect(await own.windows.openAudience('talk')).toBe(true)
    pages.openAudience.mockResolvedValueOnce(false)
    expect(await own.windows.openAudience('talk')).toBe(false)
    const shown = own.store.getState().toasts.map(({ message }) => said(message))
    expect(shown).toEqual([expect.stringContaining('Allow pop-ups')])
  })

  it('are known to have closed by their name', () => {
    const closed = vi.fn()
    const stop = app.windows.onAudienceClosed('talk', closed)
    host.emit('present:audience-closed', { name: 'another' })
    host.emit('present:audience-closed', { name: 'talk' })
    stop()
    host.emit('present:audience-closed', { name: 'talk' })
    expect(closed).toHaveBeenCalledTimes(1)
  })
})

describe('a question in the window', () => {
  const save = { kind: 'save', folder: 'f' as Ticket, name: 'x', replace: false } as const

  it('stays until it is settled', async () => {
    host.emit('dialog:ask', { id: 'q', kind: 'save', suggestedName: 'x', endings: ['.pdf'] })
    host.answers['dialog:answer'] = () => ({ kind: 'exists', name: 'x.pdf' })
    expect(await app.questions.answer('q', save)).toEqual({ ok: true, value: { kind: 'exists', name: 'x.pdf' } })
    host.answers['dialog:answer'] = () => {
      throw new Error('No such name.')
    }
    expect(await app.questions.answer('q', save)).toMatchObject({ ok: false })
    expect([state().questions.length, state().toasts]).toEqual([1, []])
    host.answers['dialog:answer'] = () => ({ kind: 'settled' })
    await app.questions.answer('q', { ...save, replace: true })
    expect(state().questions).toEqual([])
  })
})

describe('the clipboard', () => {
  it('carries slides, and keeps them where that of the system is refused', async () => {
    app.editing.select(['cover'])
    app.clipboard.copy()
    await settled()
    app.clipboard.paste('words of before')
    expect(idsOf(deck()).slice(0, 2)).toEqual(['cover', 'cover-2'])
    expect(state().selection).toEqual(['cover-2'])
    // Something else is copied, and is what is pasted from now on.
    app.clipboard.paste('words of after')
    expect(idsOf(deck()).filter((id) => id.startsWith('cover'))).toEqual(['cover', 'cover-2'])
    expect(state().toasts.map(({ message }) => said(message))).toEqual(['There are no slides on the clipboard.'])
    app.clipboard.cut()
    expect(state().history.undo?.en).toBe('cut slide 2')
    expect(idsOf(deck())).not.toContain('cover-2')
  })

  it('carries slides to another window', async () => {
    const system = { text: '' }
    const [here, there] = [appOn(host, system), appOn(new FakeHost(), system)]
    await here.documents.show(opened(storylineDeck()))
    await there.documents.newFromSelection({ themes: [], metrics: [] })
    here.editing.select(idsOf(storylineDeck()).slice(1, 3))
    here.clipboard.copy()
    await settled()
    there.clipboard.paste(system.text)
    expect(there.store.getState().deck?.sections[0]?.slides).toHaveLength(3)
  })

  it.each(['words', ''])('pastes no slides of before where something else was copied since: "%s"', async (text) => {
    const here = appOn(host, { text: '' })
    await here.documents.show(opened(storylineDeck()))
    here.clipboard.copy()
    await settled()
    const before = here.store.getState().deck
    here.clipboard.paste(text)
    expect(here.store.getState().deck).toBe(before)
    expect(here.store.getState().toasts.map(({ message }) => said(message))).toEqual([
      'There are no slides on the clipboard.',
    ])
  })

  it('brings what was copied last, where it was wanted, however slow that of the system is', async () => {
    const slow = appOn(host, { text: '' })
    await slow.documents.show(opened(storylineDeck()))
    const [first, second, third] = idsOf(storylineDeck())
    for (const id of [first, second]) {
      slow.editing.select([id ?? ''])
      slow.clipboard.copy()
    }
    slow.clipboard.paste('words of before')
    slow.editing.select([third ?? ''])
    expect(idsOf(slow.store.getState().deck as Deck).slice(0, 4)).toEqual([first, second, `${second}-2`, third])
  })

  it('says so where it holds no slides', () => {
    app.clipboard.paste('')
    expect(state().toasts.map(({ message }) => said(message))).toEqual(['There are no slides on the clipboard.'])
  })
})

describe('what the window shows', () => {
  it('is the scene that the host would lay out, once for each deck', () => {
    const scene = app.scenes.of(deck())
    expect(scene).toEqual(layOut(deck(), WORLD))
    expect(app.scenes.of(deck())).toBe(scene)
    app.editing.edit((one) => setText(one, { slide: 'cover', slot: 'title' }, 'Other'))
    const after = app.scenes.of(deck())
    expect(after.slides.filter((slide, i) => slide !== scene.slides[i]).map(({ id }) => id)).toEqual(['cover'])
  })

  it('are slides in other layouts and designs', () => {
    const scene = app.scenes.of(deck())
    const slide =
      scene.slides.find(({ layout }) => layout === 'chart-figures') ?? (scene.slides[0] as Scene['slides'][0])
    expect(app.scenes.preview(deck(), slide.id, { layout: 'chart' })?.slide.layout).toBe('chart')
    const sealed = app.scenes.preview(deck(), slide.id, { design: 'red-seal' })
    expect(sealed?.slide.id).toBe(slide.id)
    expect(sealed?.slideStyle.theme).toEqual(layOut({ ...deck(), design: 'red-seal' }, WORLD).theme)
    expect(app.scenes.preview(deck(), 'nobody', {})).toBeNull()
    expect(app.scenes.of(deck())).toBe(scene)
  })

  it('is some slide, whatever is asked for', () => {
    const scene = app.scenes.of(deck())
    expect(shownSlide(scene, 'cover.7')?.id).toBe('cover')
    expect(shownSlide(scene, 'nobody')).toBe(scene.slides[0])
    expect(shownSlide({ ...scene, slides: [] }, 'cover')).toBeNull()
  })
})

describe('the rest of the window', () => {
  it('remembers settings', async () => {
    app.changeSettings({ scheme: 'dark' })
    await settled()
    expect(state().settings).toMatchObject({ interfaceLang: 'en', scheme: 'dark' })
    expect(host.calls.at(-1)).toBe('settings:write')
  })

  it('asks what the host asks', async () => {
    host.emit('dialog:ask', { id: 'q', kind: 'open', suggestedName: '', endings: ['.brief.json'] })
    expect(state().questions).toHaveLength(1)
    await app.questions.answer('q', { kind: 'cancel' })
    expect([state().questions, host.calls.at(-1)]).toEqual([[], 'dialog:answer'])
  })

  it('shows what the host has to say, each thing once, and not too many', () => {
    for (const text of ['a', 'b', 'b', 'c', 'd', 'e']) host.emit('host:notice', { message: saying(text) })
    expect(state().toasts.map(({ message }) => message)).toEqual(['b', 'c', 'd', 'e'].map(saying))
    // Errors stay until they are put away.
    expect(new Set(state().toasts.map(({ kind }) => kind))).toEqual(new Set(['error']))
    app.toasts.dismiss(state().toasts[0]?.id ?? '')
    expect(state().toasts).toHaveLength(3)
  })

  it('survives a host that is gone', async () => {
    host.call = () => Promise.reject(new Error('gone'))
    expect(await app.saving.save()).toBe(false)
    expect(said(state().toasts.at(-1)?.message)).toBe('The app is not responding: gone.')
  })

  it('stops listening', () => {
    expect(host.listening).toBeGreaterThan(0)
    app.stop()
    expect(host.listening).toBe(0)
  })
})

test('settings are written one after the other, so that the last ones count', async () => {
  const answers: (() => void)[] = []
  host.answers['settings:write'] = () => new Promise((resolve) => answers.push(() => resolve(null)))
  app.changeSettings({ scheme: 'dark' })
  app.changeSettings({ scheme: 'light' })
  await settled()
  expect(host.count('settings:write')).toBe(1)
  answers[0]?.()
  await settled()
  expect(host.count('settings:write')).toBe(2)
})
