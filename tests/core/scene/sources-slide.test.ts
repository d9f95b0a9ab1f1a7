import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../core/scene/lines-of'
import type { SceneSlide } from '../../../core/scene/model'
import { storylineScene, WORLD } from './scenes'

/** All words of a slide, without the line breaks that it is set with. */
const wordsOf = ({ nodes }: SceneSlide) =>
  nodes
    .flatMap(linesOf)
    .flatMap(({ segments }) => segments.map(({ text }) => text))
    .join('')
    .replaceAll(/\s/g, '')

const without = (text: string) => text.replaceAll(/\s/g, '').replaceAll('\u2011', '-')

describe.each(['en', 'zh'] as const)('the slides of sources (%s)', (lang) => {
  const slides = storylineScene('full-briefing', lang).slides.filter(({ layout }) => layout === 'sources')
  const words = slides.map(wordsOf).join('')
  const [first, ...others] = slides
  const { sources, rules } = WORLD.index.dataset

  it('say of each source what kind of text it is, and leave its SHA-256 to the notes', () => {
    for (const { citation, sha256 } of sources) {
      expect(without(words)).toContain(without(citation[lang]))
      expect(words).not.toContain(`SHA-256${sha256?.slice(0, 12)}`)
    }
    expect(words).toContain('ZhanChen')
    expect(words).toContain('AsiaNet88465')
    expect(words).toContain(lang === 'zh' ? '宣传稿' : 'Promotionaltext')
  })

  it('say once what no document gives, and how paragraphs are counted', () => {
    const gaps = lang === 'zh' ? '网址（5份中5份）' : 'address(5of5)'
    const rule = without(rules.find(({ id }) => id === 'paragraphs')?.text[lang] ?? '')
    for (const text of [gaps, rule]) expect(words.split(text)).toHaveLength(2)
  })

  it('have the whole record of every source in the speaker notes of the first', () => {
    for (const { citationFull, sha256 } of sources) {
      const records = first?.notes.talk.filter((talk) => talk.includes(citationFull[lang])) ?? []
      expect(records).toHaveLength(1)
      expect(records[0]).toContain(String(sha256))
    }
    expect(others.length).toBeGreaterThan(0)
    for (const { notes } of others) expect(JSON.stringify(notes.talk)).not.toContain('SHA-256')
  })
})

it('no other slide has records of sources in its notes', () => {
  const others = storylineScene('full-briefing').slides.filter(({ layout }) => layout !== 'sources')
  for (const { notes } of others) expect(JSON.stringify(notes.talk)).not.toContain('SHA-256')
})
