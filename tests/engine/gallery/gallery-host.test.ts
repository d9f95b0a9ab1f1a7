import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  GALLERY_STREAM,
  type GalleryScene,
  type GallerySummary,
  SCENE_EVENT,
  SUMMARY_EVENT,
} from '../../../bridge/gallery'
import { startGalleryHost } from '../../../engine/gallery/gallery-host'
import { readSamples } from '../../../engine/sample/samples'
import { createTemplateLibrary } from '../../../engine/templates/library'
import { readWorld } from '../../../engine/world/world'
import { mustBeGood, PATHS, ROOT } from '../support'
import { folderOf, layoutText, write } from '../templates/support'

const world = mustBeGood(await readWorld(PATHS, null))
const samples = mustBeGood(await readSamples(PATHS))

async function host(folder: string) {
  const library = createTemplateLibrary({ shipped: world.templates, index: world.index, folder })
  const pages = { renderer: join(ROOT, 'renderer'), fonts: PATHS.fonts }
  const server = await startGalleryHost({ folder, library, world, samples, pages, onState: () => {} })
  onTestFinished(server.close)
  return server
}

interface Update {
  readonly scenes: readonly GalleryScene[]
  readonly summary: GallerySummary
}

/** The problems of the layout "mine". */
function problemsIn({ entries }: GallerySummary): readonly unknown[] {
  return entries.find(({ file }) => file === 'layouts/mine.json')?.problems ?? []
}

/** What comes until the summary is as it should be: a file that is being written may be read while it is empty. */
async function until(next: () => Promise<Update>, isRight: (update: Update) => boolean): Promise<Update> {
  const scenes: GalleryScene[] = []
  for (;;) {
    const update = await next()
    scenes.push(...update.scenes)
    if (isRight(update)) return { ...update, scenes }
  }
}

/** The events of the gallery, as the page gets them. */
async function listen(startUrl: string, query = '') {
  const started = await fetch(startUrl, { redirect: 'manual' })
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? ''
  const response = await fetch(new URL(`${GALLERY_STREAM}${query}`, startUrl), { headers: { cookie } })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let waiting = ''
  /** The scenes that come before the next summary, and it. */
  return async (): Promise<Update> => {
    const scenes: GalleryScene[] = []
    for (;;) {
      const end = waiting.indexOf('\n\n')
      if (end < 0) {
        const { value, done } = (await reader?.read()) ?? { done: true }
        if (done) throw new Error('The stream has ended')
        waiting += value
        continue
      }
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(waiting.slice(0, end)) ?? []
      waiting = waiting.slice(end + 2)
      if (name === SCENE_EVENT) scenes.push(JSON.parse(data ?? '') as GalleryScene)
      if (name === SUMMARY_EVENT) return { scenes, summary: JSON.parse(data ?? '') as GallerySummary }
    }
  }
}

test('the page gets each template laid out, in the view that it asks for', async () => {
  const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
  const next = await listen((await host(folder)).startUrl, '?lang=zh&design=night-train&size=nonsense')
  const { scenes, summary } = await next()
  expect(summary.view).toEqual({ lang: 'zh', design: 'night-train', size: '16:9' })
  expect(summary.entries).toMatchObject([{ file: 'layouts/mine.json', kind: 'layout', id: 'mine', problems: [] }])
  expect(scenes.map(({ key }) => key)).toEqual(summary.entries[0]?.scenes)
  expect(scenes[0]?.scene).toMatchObject({ lang: 'zh', slides: [{ layout: 'mine' }] })
})

test('a save brings the new slide; a broken one brings the problem at its place, and no other slide', async () => {
  const folder = await folderOf({
    'layouts/mine.json': await layoutText('mine'),
    'layouts/b.json': await layoutText('b'),
  })
  const file = join(folder, 'layouts/mine.json')
  const next = await listen((await host(folder)).startUrl)
  expect((await next()).scenes.length).toBe(2)
  await write(file, (await layoutText('mine')).replace('"gap": 40', '"gap": 10'))
  const saved = await until(next, ({ scenes }) => scenes.length > 0)
  expect(saved.scenes.map(({ key }) => key)).toEqual(['layouts/mine.json#0'])
  await write(file, (await layoutText('mine')).replace('"gap"', '"gapp"'))
  const problem = {
    place: expect.stringMatching(/^layouts\/mine\.json:\d+:\d+$/),
    message: expect.objectContaining({ code: 'unknown-key' }),
  }
  const broken = await until(next, ({ summary }) => JSON.stringify(problemsIn(summary)).includes('gapp'))
  expect(broken.scenes).toEqual([])
  expect(broken.summary.entries.find(({ id }) => id === 'mine')).toMatchObject({
    isLastGood: true,
    problems: [problem],
    scenes: ['layouts/mine.json#0'],
  })
})

test('nobody gets anything without the start address', async () => {
  const { origin } = await host(await folderOf({}))
  for (const path of [GALLERY_STREAM, '/gallery.html', '/fonts/arimo-regular.ttf']) {
    expect((await fetch(`${origin}${path}`)).status).toBe(401)
  }
})
