import type { GalleryEntry, GallerySummary, GalleryView } from '../../bridge/gallery'
import { deckFromStoryline } from '../../core/build-deck'
import { latestSourceDate } from '../../core/dataset/citations'
import { deckSchema } from '../../core/deck/schema'
import type { Scene } from '../../core/scene/model'
import { z } from '../../core/zod'
import { message } from '../../messages/message'
import { displayPath, type Problem } from '../files/problem'
import { layOutSample, type Samples } from '../sample/samples'
import { describeEntry, placed, problemsBeside } from '../templates/describe-entry'
import type { LibraryEntry, LibraryState } from '../templates/library'
import { type OwnTemplate, TEMPLATE_KINDS } from '../templates/model'
import { FIRST_DESIGN } from '../templates/new-template'
import { wholeFile } from '../templates/source'
import { layOut, type World } from '../world/world'

interface GallerySource {
  readonly folder: string
  readonly library: LibraryState
  /** What templates are laid out with; its templates are the built-in ones. */
  readonly world: World
  readonly samples: Samples
}

/** All that the page shows: what it says, and the scenes that its entries name. */
interface GalleryState {
  readonly summary: GallerySummary
  readonly scenes: ReadonlyMap<string, Scene>
}

/** Each own template laid out, and what is wrong with it beside it. */
export function galleryState({ folder, library, world, samples }: GallerySource, view: GalleryView): GalleryState {
  const { templates, entries, problems } = library
  const own: World = { ...world, templates }
  const shown = inOrder(entries).map((entry) => entryOf(entry, { folder, world: own, samples, view }))
  return {
    summary: {
      folder,
      view,
      designs: [...templates.designs.values()].map(({ id, name }) => ({ id, name })),
      entries: shown.map(({ entry }) => entry),
      problems: problemsBeside(problems, entries, folder),
      notices: templates.notices,
    },
    scenes: new Map(shown.flatMap(({ scenes }) => [...scenes])),
  }
}

const ORDER = [...TEMPLATE_KINDS, null]

/** Layouts first: they are what is worked on most. */
function inOrder(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  return [...entries].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

interface GalleryInput {
  readonly folder: string
  readonly world: World
  readonly samples: Samples
  readonly view: GalleryView
}

interface ShownEntry {
  readonly entry: GalleryEntry
  readonly scenes: ReadonlyMap<string, Scene>
}

function entryOf(entry: LibraryEntry, input: GalleryInput): ShownEntry {
  const { template } = entry
  const { folder } = input
  const { scenes, failed } = template ? laidOut(template, entry.file, input) : NOTHING
  const file = displayPath(entry.file, folder)
  const keyed = new Map(scenes.map((scene, i) => [`${file}#${i}`, scene]))
  const described = describeEntry(entry, folder)
  const shown = {
    ...described,
    problems: [...described.problems, ...failed.map((problem) => placed(problem, folder))],
    diagnostics: scenes.flatMap(({ diagnostics }) => diagnostics),
    scenes: [...keyed.keys()],
  }
  return { entry: shown, scenes: keyed }
}

interface LaidOut {
  readonly scenes: readonly Scene[]
  readonly failed: readonly Problem[]
}

const NOTHING: LaidOut = { scenes: [], failed: [] }

/** One template that the program stumbles over must not take the others from the page. */
function laidOut(template: OwnTemplate, file: string, input: GalleryInput): LaidOut {
  try {
    return { scenes: scenesOf(template, input), failed: [] }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { scenes: [], failed: [wholeFile(file, message('cannot-lay-out', { fault: why }))] }
  }
}

function scenesOf(template: OwnTemplate, { world, samples, view }: GalleryInput): readonly Scene[] {
  const show = (id: string, design: string) => layOutSample(id, { ...view, design }, world, samples)?.scene ?? []
  switch (template.kind) {
    case 'layout':
      return [show(template.loaded.value.id, view.design)].flat()
    case 'design':
      return [...world.templates.layouts.keys()].flatMap((id) => show(id, template.loaded.value.id))
    case 'storyline': {
      const options = { ...view, date: latestSourceDate(world.index) }
      return [{ ...layOut(deckFromStoryline(template.loaded.value, options), world), layouts: [] }]
    }
  }
}

/** What a page may ask for; whatever is not right falls back to what is. */
const viewSchema = z.object({
  lang: deckSchema.shape.lang.catch('en'),
  size: deckSchema.shape.size.catch('16:9'),
  design: z.string().catch(''),
})

/** The view that an address asks for; a design that there is not becomes one that there is. */
export function viewOf(query: URLSearchParams, designs: ReadonlyMap<string, unknown>): GalleryView {
  const view = viewSchema.parse(Object.fromEntries(query))
  const found = [view.design, FIRST_DESIGN, ...designs.keys()].find((id) => designs.has(id))
  return { ...view, design: found ?? FIRST_DESIGN }
}
