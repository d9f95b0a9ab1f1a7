import { describe, expect, it } from 'vitest'
import type { Source } from '../../../core/dataset/model'
import { sourceGaps, sourceRecord, sourceSummary, withCitations } from '../../../core/dataset/source-text'
import { shippedDataset } from './read-files'

const { sources } = shippedDataset()

function shipped(id: string, over: Partial<Source> = {}): Source {
  const found = sources.find((source) => source.id === id)
  if (!found) throw new Error(`There is no source "${id}"`)
  return withCitations({ ...found, ...over })
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')

describe('a full citation', () => {
  it('has author, title, publisher and date, and says what is not known', () => {
    expect(plain(shipped('ichongqing-2026-01-04').citationFull.en)).toBe(
      'Zhan Chen, “Chengdu–Chongqing Innovation Drive Doubles in Four Years as Twin Cities Deepen Industrial Ties”, ' +
        'iChongqing, Chongqing, 4 January 2026, no address given, date of access not recorded',
    )
    expect(plain(shipped('chengdu-hub-2025').citationFull.en)).toContain(
      ', publisher not stated, undated, no address given',
    )
  })

  it('has agencies with their number, and the date of an update as one', () => {
    expect(plain(shipped('china-report-2021-03-11').citationFull.en)).toContain(
      'China Report, through PRNewswire, Kyodo JBN and AsiaNet (AsiaNet 88465), Chengdu, China, 11 March 2021',
    )
    expect(plain(shipped('china-daily-2025-02-28').citationFull.en)).toContain('updated 28 February 2025')
    expect(shipped('china-daily-2025-02-28').citationFull.zh).toContain('2025年2月28日更新')
  })

  it('gives the original beside a title that was translated for the dataset', () => {
    expect(shipped('china-report-2021-03-11').citationFull.zh).toContain(
      '《科技创新驱动成渝地区双城经济圈发展》（译名；原题Tech Innovation Drives Development of Chengdu-Chongqing Economic Circle）',
    )
    const own = shipped('china-report-2021-03-11', { titleTranslated: null })
    expect(own.citationFull.zh).not.toContain('译名')
    const english = shipped('china-report-2021-03-11', { titleTranslated: 'en' })
    expect(english.citationFull.en).toContain('(our translation of 《科技创新驱动成渝地区双城经济圈发展》)')
  })

  it('has the address and the day on which it was read, where they are known', () => {
    const read = shipped('china-report-2021-03-11', { url: 'https://example.org/a', accessed: '2026-05-03' })
    expect(plain(read.citationFull.en)).toMatch(/, https:\/\/example\.org\/a, accessed 3 May 2026$/)
    expect(read.citationFull.zh).toMatch(/，https:\/\/example\.org\/a，2026年5月3日访问$/)
  })
})

describe('an attribution', () => {
  it('is the publisher with the year, or the short citation', () => {
    expect(shipped('china-daily-2025-02-28').attribution).toEqual({
      en: 'China Daily (2025)',
      zh: '《中国日报》（2025年）',
    })
    expect(shipped('science-city-plan').attribution).toEqual({
      en: 'iChongqing (undated)',
      zh: 'iChongqing（未注明日期）',
    })
    const hub = shipped('chengdu-hub-2025')
    expect(hub.attribution).toEqual(hub.citation)
  })
})

describe('on a slide, a source', () => {
  it('has what its short citation does not say', () => {
    const text = plain(sourceSummary(shipped('ichongqing-2026-01-04'), 'en'))
    expect(text).toMatch(/^Zhan Chen, “Chengdu–Chongqing Innovation Drive .*”\. On the index /)
    expect(text).toMatch(/ Press report, 14 ¶$/)
  })

  it('is not called by its title twice', () => {
    expect(sourceSummary(shipped('chengdu-hub-2025'), 'en')).not.toContain('Emergence')
    expect(sourceSummary(shipped('chengdu-hub-2025'), 'zh')).not.toContain('崛起')
  })

  it('has no empty places where nothing is known', () => {
    const bare = shipped('china-daily-2025-02-28', {
      distributor: null,
      license: null,
      note: null,
      paragraphs: null,
      sha256: null,
    })
    expect(sourceSummary(bare, 'en')).toBe(
      '“Sichuan, Chongqing regions aim to become national technology center”. Press report',
    )
    expect(sourceSummary(bare, 'zh')).toBe('《川渝两地力争建成全国科技中心》。媒体报道')
  })
})

describe('what documents do not say', () => {
  it('is counted over them', () => {
    expect(plain(sourceGaps(sources, 'en'))).toBe('address (5 of 5), license (4), author (4), publisher (1)')
    expect(sourceGaps(sources, 'zh')).toBe('网址（5份中5份）、许可（4份）、作者（4份）、发布方（1份）')
  })

  it('is nothing where they say all', () => {
    const whole = { url: 'https://example.org/', license: { name: { en: 'CC BY', zh: 'CC BY' }, url: null } }
    expect(sourceGaps([shipped('ichongqing-2026-01-04', whole)], 'en')).toBe('')
  })
})

it('the record for speaker notes has the whole SHA-256 and every gap', () => {
  const record = plain(sourceRecord(shipped('science-city-plan'), 'en'))
  expect(record).toContain('author not stated · figures of the Chongqing High-Tech Industrial Development Zone')
  expect(record).toContain('press report · license not stated · 9 paragraphs')
  expect(record).toMatch(/SHA-256 c141ef9756e6227e8677e934bd7da01289f94bb82e0cbab97005603aecd6e772$/)
})
