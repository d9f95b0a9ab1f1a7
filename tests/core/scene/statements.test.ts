import { describe, expect, it } from 'vitest'
import { LANGS } from '../../../core/locale'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { layOut, WORLD } from '../world'
import { deckOf } from './decks'
import { STORYLINES, storylineDeck, storylineScene } from './scenes'

const statementsOf = (slides: readonly SceneSlide[], entry: string) =>
  slides.flatMap(({ notes }) => notes.statements.filter(({ traced }) => traced.is === entry))

const titled = (claim: 'level', of: readonly string[]): Scene =>
  layOut(deckOf('kpi-grid', { title: { text: { claim, of: [...of] } } }), WORLD)

describe.each(LANGS)('what slides state besides numbers of the dataset, in %s', (lang) => {
  it.each(STORYLINES)('%s: every milestone has its date, source and paragraph', (storyline) => {
    const deck = storylineDeck(storyline, lang)
    const contents = deck.sections.flatMap(({ slides }) => slides.flatMap(({ content }) => Object.values(content)))
    const wanted = contents.flatMap((one) => ('milestones' in one ? one.milestones : []))
    const shown = statementsOf(storylineScene(storyline, lang).slides, 'milestone')
    expect(shown.map(({ traced }) => traced.entry.id).sort()).toEqual([...wanted].sort())
    for (const { traced, statement, provenance } of shown) {
      const isInferred = traced.is === 'milestone' && traced.entry.dateInferred === true
      expect(/date partly inferred$|日期部分系推定$/.test(provenance)).toBe(isInferred)
      expect(statement).toMatch(/\d{4}/)
      expect(provenance).toMatch(lang === 'zh' ? /第[\d–]+段.*　事件/ : /¶\d.* · event/)
    }
  })
})

describe('numbers that sentences work out', () => {
  const computed = (scene: Scene) =>
    statementsOf(scene.slides, 'sentence').map(({ statement, provenance }) => [
      statement.split(': ').at(-1),
      provenance,
    ])

  it('say how they were worked out, and from which paragraphs', () => {
    expect(computed(storylineScene('rd-and-ranking')).slice(2, 4)).toEqual([
      [
        'rose by about a third',
        expect.stringMatching(/¶8 · worked out for the sentence · 1 \+ 33 ÷ 100 = 1\.33; .*1\.33 ≈ 1\.3333$/),
      ],
      ['almost twice as fast', expect.stringMatching(/¶8 · worked out for the sentence · 62 ÷ 33 ≈ 1\.8788; /)],
    ])
  })

  it('are counts, too', () => {
    const words = computed(storylineScene('science-city-scorecard')).map(([said]) => said)
    for (const said of ['Eighteen', 'four', '3,850 experts', 'in four groups']) expect(words).toContain(said)
  })

  it('are none where a sentence takes a value as the dataset has it', () => {
    const scene = titled('level', ['circle-output/circle/2023'])
    expect(scene.slides[0]?.title).toContain('8.19')
    expect(statementsOf(scene.slides, 'sentence')).toEqual([])
  })

  it('have ids that are the same wherever the sentence is', () => {
    const ids = statementsOf(storylineScene('full-briefing').slides, 'sentence').map(({ traced }) => traced.entry.id)
    const repeated = ids.filter((id, i) => ids.indexOf(id) < i)
    expect(repeated.length).toBeGreaterThan(0)
    const briefer = statementsOf(storylineScene('executive-overview').slides, 'sentence')
    expect(briefer.some(({ traced }) => ids.includes(traced.entry.id))).toBe(true)
  })
})

it('a finding that a sentence speaks of is cited, wherever the sentence stands', () => {
  const scene = storylineScene('full-briefing')
  const summary = scene.slides.find(({ layout }) => layout === 'summary')
  const cited = statementsOf(summary ? [summary] : [], 'finding').map(({ traced }) => traced.entry.id)
  expect(cited).toContain('weak-integration')
  const foot = summary?.nodes.find(({ role }) => role === 'footer')
  expect(foot?.kind === 'text' && foot.paragraphs[0]?.runs[0]?.text).toMatch(/¶8–11/)
})

describe('the slides of sources', () => {
  const slides = storylineScene('full-briefing').slides.filter(({ layout }) => layout === 'sources')
  const numbers = slides.flatMap(({ notes }) => notes.numbers.map(({ observation }) => observation))

  it('have the figures that their notes state among their numbers', () => {
    expect(numbers).toContain('gii-places-gained/chengdu/2024-2025')
    expect(numbers).toContain('circle-economy-share/circle/2023')
    expect(numbers).toContain('high-tech-businesses-multiple/chongqing/2016-2020')
    expect(statementsOf(slides, 'conflict').length).toBeGreaterThan(2)
  })

  it('name all figures of a note in the speaker notes, where the slide has room for three', () => {
    const texts = slides.flatMap(({ nodes }) => nodes.flatMap((node) => (node.kind === 'text' ? node.paragraphs : [])))
    const short = texts
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .filter((text) => / and \d+ more: /.test(text))
    expect(short.length).toBeGreaterThan(1)
    for (const text of short) {
      const [, more = '', note = ''] = / and (\d+) more: (.*)$/.exec(text) ?? []
      const full = slides.flatMap(({ notes }) => notes.talk).find((line) => line.endsWith(`: ${note}`))
      expect(full?.slice(0, -note.length).split('; ').length).toBe(3 + Number(more))
    }
  })
})

it('a caveat of a metric goes to the notes of its figures', () => {
  const noted = WORLD.index.dataset.observations.find(
    ({ note, metric }) => note === null && WORLD.index.metric.get(metric)?.note,
  )
  if (!noted) throw new Error('No metric has a note')
  const scene = layOut(deckOf('kpi-grid', { metrics: { metrics: [noted.id] } }), WORLD)
  const [number] = scene.slides[0]?.notes.numbers ?? []
  expect(number?.provenance).toContain(WORLD.index.metric.get(noted.metric)?.note?.en)
})
