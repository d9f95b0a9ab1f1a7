import { deckFromStoryline } from '../../core/build-deck'
import type { Deck, DeckSlide } from '../../core/deck/schema'
import type { Format } from '../../core/export-formats'
import { exportDeck } from '../../engine/export/export-deck'
import type { Paths } from '../../engine/files/paths'
import { layOut, readWorld, type World } from '../../engine/world/world'
import { said } from '../said'
import { type BesideBare, besideBare } from './beside-bare'

/** What is timed, in the order in which it happens. `start` is the process until its own code runs. */
export const PHASES = ['start', 'read', 'deck', 'scene', 'load', 'pptx', 'finish', 'pdf'] as const
export type Phase = (typeof PHASES)[number]

export interface Measurement {
  readonly slides: number
  readonly ms: Readonly<Record<Phase, number>>
  readonly peakMegabytes: number
}

/** Builds a deck of about `wanted` slides as PPTX and PDF and says how long each phase took in this process. */
export async function measure(wanted: number, paths: Paths): Promise<Measurement> {
  const watch = new Stopwatch()
  watch.enter('read')
  const world = await mustRead(paths)
  watch.enter('deck')
  const deck = deckOf(wanted, world)
  watch.enter('scene')
  const scene = layOut(deck, world)
  watch.enter('load')
  await Promise.all([import('../../engine/export/pptx/index'), import('../../engine/export/pdf/index')])
  await exportDeck(scene, {
    formats: ['pptx', 'pdf'],
    deck,
    dataset: world.index,
    fonts: world.fonts.files,
    metrics: world.fonts.metrics,
    signal: null,
    onPhase: (format, phase) => watch.enter(phaseOf(format, phase)),
  })
  return {
    slides: scene.slides.length,
    ms: watch.stop(),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** Our PowerPoint exporter beside pptxgenjs alone, with a deck of about `wanted` slides. */
export async function measureBesideBare(wanted: number, paths: Paths): Promise<BesideBare> {
  const world = await mustRead(paths)
  return besideBare(layOut(deckOf(wanted, world), world), world)
}

class Stopwatch {
  private readonly ms: Record<Phase, number> = {
    start: performance.now(),
    read: 0,
    deck: 0,
    scene: 0,
    load: 0,
    pptx: 0,
    finish: 0,
    pdf: 0,
  }
  private phase: Phase = 'start'
  private since = performance.now()

  enter(phase: Phase): void {
    const now = performance.now()
    if (this.phase !== 'start') this.ms[this.phase] += now - this.since
    this.phase = phase
    this.since = now
  }

  stop(): Readonly<Record<Phase, number>> {
    this.enter('start')
    return this.ms
  }
}

function phaseOf(format: Format, phase: string): Phase {
  if (format === 'pdf') return 'pdf'
  return phase === 'finish' ? 'finish' : 'pptx'
}

export async function mustRead(paths: Paths): Promise<World> {
  const world = await readWorld(paths, null)
  if (world.ok) return world.value
  throw new Error(said(world.problems[0]?.message))
}

/** The slides of the full briefing, over and over, each in its section. */
export function deckOf(wanted: number, { templates }: World): Deck {
  const storyline = templates.storylines.get('full-briefing')
  if (!storyline) throw new Error('There is no storyline "full-briefing"')
  const deck = deckFromStoryline(storyline.value, { lang: 'en', design: 'two-rivers', date: '2026-01-04' })
  const slides = deck.sections.flatMap((section, s) => section.slides.map((slide) => ({ slide, s })))
  const repeated = Array.from({ length: wanted }, (_, i) => {
    const { slide, s } = slides[i % slides.length] as { slide: DeckSlide; s: number }
    const round = Math.floor(i / slides.length)
    return { s, slide: round === 0 ? slide : { ...slide, id: `${slide.id}-round-${round}` } }
  })
  const sections = deck.sections.map((section, s) => ({
    ...section,
    slides: repeated.filter((entry) => entry.s === s).map(({ slide }) => slide),
  }))
  return { ...deck, sections: sections.filter((section) => section.slides.length > 0) }
}
