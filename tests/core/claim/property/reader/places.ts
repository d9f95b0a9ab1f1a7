import type { Metric, Observation } from '../../../../../core/dataset/model'
import type { Localized } from '../../../../../core/locale'
import { spanProblems } from './changes'
import type { Grammar, Slots } from './pattern'
import type { Rule } from './rules'
import {
  type Context,
  isSupport,
  type Judgement,
  readNumber,
  regionProblems,
  sizeProblems,
  valuesOf,
  whenProblems,
} from './world'

// Ranks: who stands where, who climbed, who is ahead by how many places.

/** Said of two places, and of more. */
const TOGETHER = [
  { en: 'both climbed', up: '双双上升', into: '双双跃入' },
  { en: 'all climbed', up: '均上升', into: '均跃入' },
] as const

export function rulesOfRanks(metric: Metric, grammar: Grammar): readonly Rule[] {
  const ranking = metric.phrases?.ranking ?? metric.name
  const top = metric.phrases?.top ?? { en: 'the {top}', zh: '{top}' }
  const rule = (name: string, en: string, zh: string, judge: (slots: Slots, context: Context) => Judgement): Rule => ({
    name,
    en,
    zh,
    judge,
  })
  const r: Localized = ranking
  return [
    rule('standings', `{list} among ${r.en} {time}`, `{time}${r.zh}排名：{list}`, (slots, context) =>
      judgeStandings(metric, slots, grammar, context),
    ),
    rule('journeys', `{list} among ${r.en} {time}`, `{time}${r.zh}排名：{list}`, (slots, context) =>
      judgeJourneys(metric, slots, grammar, context),
    ),
    ...TOGETHER.map(({ en, up: zh }) =>
      rule(
        'all climbed',
        `{regions} ${en} among ${r.en} {time}, {region} by {number} places`,
        `{time}{regions}${r.zh}排名${zh}，其中{region}上升{number}位`,
        (slots, context) => judgeAllClimbed(metric, slots, zh, context),
      ),
    ),
    rule(
      'all climbed by one',
      `{regions} both climbed among ${r.en} {time}, {region} by {number} place`,
      `{time}{regions}${r.zh}排名双双上升，其中{region}上升{number}位`,
      (slots, context) => judgeAllClimbed(metric, slots, '双双上升', context),
    ),
    ...TOGETHER.map(({ en, into: zh }) =>
      rule(
        'top',
        `{regions} ${en} into ${top.en.replace('{top}', 'top {number}')} {time}`,
        `{time}{regions}${zh}${top.zh.replace('{top}', '前{number}位')}`,
        (slots, context) => judgeTop(metric, slots, zh, context),
      ),
    ),
    rule(
      'tie',
      `{regions} shared {figure} place among ${r.en} {time}`,
      `{time}{regions}在${r.zh}中并列{figure}`,
      (slots, context) => judgeTie(metric, slots, context),
    ),
    ...['places', 'place'].map((noun) =>
      rule(
        'apart',
        `{region} ranked {number} ${noun} above {region2} among ${r.en} {time}`,
        `{time}{region}在${r.zh}中的排名领先{region2}{number}位`,
        (slots, context) => judgeApart(metric, noun, slots, context),
      ),
    ),
  ]
}

function split(text: string, context: Context): string[] {
  return text.split(context.lang === 'en' ? /, | and / : /[、和]/)
}

/** Regions have an "and" in their names. */
export function readRegions(text: string, grammar: Grammar, context: Context): string[] | null {
  if (grammar.match('{region}', text)) return [text]
  const separators = [...text.matchAll(context.lang === 'en' ? /, | and /g : /[、和]/g)]
  for (const found of separators) {
    const first = text.slice(0, found.index)
    const rest =
      grammar.match('{region}', first) && readRegions(text.slice(found.index + found[0].length), grammar, context)
    if (rest) return [first, ...rest]
  }
  return null
}

export function ranksOf(metric: Metric, region: string, context: Context): readonly Observation[] {
  return valuesOf(metric, context).filter(
    (entry) => regionProblems(region, entry, context).length === 0 && entry.kind === 'observed',
  )
}

/** Several parts of a list that each fit one of the patterns. */
export function readParts(
  text: string,
  patterns: readonly string[],
  grammar: Grammar,
  first: readonly string[] = patterns,
): readonly Slots[] | null {
  const whole = first.map((pattern) => grammar.match(pattern, text)).find((found) => found !== null)
  if (whole) return [whole]
  for (const separator of text.matchAll(grammar.lang === 'en' ? /, | and /g : /、/g)) {
    const start = text.slice(0, separator.index)
    const found = first.map((pattern) => grammar.match(pattern, start)).find((one) => one !== null)
    const rest = found && readParts(text.slice(separator.index + separator[0].length), patterns, grammar)
    if (found && rest) return [found, ...rest]
  }
  return null
}

function judgeStandings(metric: Metric, slots: Slots, grammar: Grammar, context: Context): Judgement {
  const en = context.lang === 'en'
  const parts = readParts(
    slots.list ?? '',
    [en ? '{region} {figure}' : '{region}居{figure}'],
    grammar,
    en ? ['{region} ranked {figure}'] : undefined,
  )
  if (!parts) return [`"${slots.list}" are no standings`]
  return all(parts, (part) =>
    ranksOf(metric, part.region ?? '', context).map((entry) => ({
      used: [entry],
      problems: [...sizeProblems(part.figure ?? '', entry, context), ...whenProblems(slots.time ?? '', entry, context)],
    })),
  )
}

interface Option {
  readonly used: readonly Observation[]
  readonly problems: readonly string[]
}

/** Each part needs an option without problems. */
export function all<T>(parts: readonly T[], optionsOf: (part: T) => readonly Option[]): Judgement {
  const used: Observation[] = []
  for (const part of parts) {
    const options = optionsOf(part)
    const right = options.find(({ problems }) => problems.length === 0)
    if (!right) return options[0]?.problems ?? ['there is no such rank']
    used.push(...right.used)
  }
  return { used }
}

function journeys(metric: Metric, region: string, time: string, context: Context) {
  const ranks = ranksOf(metric, region, context)
  return ranks.flatMap((last) =>
    ranks.filter((first) => spanProblems(time, first, last).length === 0).map((first) => ({ first, last })),
  )
}

function judgeJourneys(metric: Metric, slots: Slots, grammar: Grammar, context: Context): Judgement {
  const patterns =
    context.lang === 'en'
      ? [
          '{region} climbed from {figure} to {figure2}',
          '{region} slipped from {figure} to {figure2}',
          '{region} stayed {figure}',
        ]
      : ['{region}由{figure}升至{figure2}', '{region}由{figure}降至{figure2}', '{region}保持{figure}']
  const parts = readWays(slots.list ?? '', patterns, grammar)
  if (!parts) return [`"${slots.list}" are no journeys`]
  return all(parts, ({ slots: part, way }) =>
    journeys(metric, part.region ?? '', slots.time ?? '', context).map(({ first, last }) => ({
      used: [last, first],
      problems: [
        ...sizeProblems(part.figure ?? '', first, context),
        ...(part.figure2 ? sizeProblems(part.figure2, last, context) : []),
        ...wayProblems(way, first, last),
      ],
    })),
  )
}

function readWays(text: string, patterns: readonly string[], grammar: Grammar) {
  const parts = readParts(text, patterns, grammar)
  return parts?.map((slots) => {
    const way =
      slots.figure2 === undefined
        ? 'still'
        : /climbed|升/.test(partText(slots, patterns, grammar, text))
          ? 'up'
          : 'down'
    return { slots, way }
  })
}

/** Which of the patterns a part was: the text itself is looked at. */
function partText(
  { region = '', figure = '', figure2 = '' }: Slots,
  patterns: readonly string[],
  grammar: Grammar,
  text: string,
): string {
  const written = patterns.map((pattern) =>
    pattern.replace('{region}', region).replace('{figure}', figure).replace('{figure2}', figure2),
  )
  return written.find((one) => text.toLowerCase().includes(one.toLowerCase())) ?? (grammar.lang === 'en' ? '' : text)
}

export function wayProblems(way: string, first: Observation, last: Observation): string[] {
  const sure = first.qualifier === 'exact' && last.qualifier === 'exact'
  const right =
    way === 'still' ? first.value === last.value : way === 'up' ? last.value < first.value : last.value > first.value
  return right && (sure || apart(first, last, way)) ? [] : [`from ${first.value} to ${last.value} is not ${way}`]
}

function apart(first: Observation, last: Observation, way: string): boolean {
  const low = (entry: Observation) => entry.bounds.low ?? Number.NEGATIVE_INFINITY
  const high = (entry: Observation) => entry.bounds.high ?? Number.POSITIVE_INFINITY
  if (way === 'still') return first.qualifier === last.qualifier
  return way === 'up' ? high(last) <= low(first) : low(last) >= high(first)
}

function judgeAllClimbed(metric: Metric, slots: Slots, zh: string, context: Context): Judgement {
  const regions = splitRegions(slots.regions ?? '', context, (many) => (many === 2) === (zh === '双双上升'))
  const several = (regions.length === 2) === (zh === '双双上升') ? [] : ['"both" and 双双 are of two']
  const gains = regions.map((region) => ({ region, moves: journeys(metric, region, slots.time ?? '', context) }))
  const moved = gains.flatMap(({ moves }) =>
    moves.filter(({ first, last }) => wayProblems('up', first, last).length === 0).slice(0, 1),
  )
  const most = Math.max(0, ...moved.map(({ first, last }) => first.value - last.value))
  const named = moved.find(({ last }) => regionProblems(slots.region ?? '', last, context).length === 0)
  const by = named ? named.first.value - named.last.value : Number.NaN
  const problems = [
    ...several,
    ...(moved.length === regions.length && regions.length > 1 ? [] : [`not all of ${slots.regions} climbed`]),
    ...(by === readNumber(slots.number ?? '', context.lang) && by === most
      ? []
      : [`${slots.region} climbed by ${by}, the most by ${most}`]),
  ]
  return problems.length > 0 ? problems : { used: moved.flatMap(({ first, last }) => [last, first]) }
}

function splitRegions(text: string, context: Context, fits: (many: number) => boolean = () => true): string[] {
  const names = context.index.dataset.regions.map(({ phrases, short }) => (phrases?.name ?? short)[context.lang])
  const marked = names
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name, at) => rest.replace(new RegExp(name, 'gi'), `<${at}>`), text)
  const parts = split(marked, context).map((part) => part.replace(/<(\d+)>/, (_, at) => names[Number(at)] ?? ''))
  // "Sichuan and Chongqing" is a region of its own, or two: "both" and "all" tell.
  const each = split(text, context)
  return parts.length > 1 && fits(parts.length) ? parts : each
}

function judgeTop(metric: Metric, slots: Slots, zh: string, context: Context): Judgement {
  const regions = splitRegions(slots.regions ?? '', context, (many) => (many === 2) === (zh === '双双跃入'))
  const top = readNumber(slots.number ?? '', context.lang)
  const several = (regions.length === 2) === (zh === '双双跃入') ? [] : ['"both" and 双双 are of two']
  const judged = all(regions, (region) =>
    journeys(metric, region, slots.time ?? '', context).map(({ first, last }) => ({
      used: [last, first],
      problems: [
        ...wayProblems('up', first, last),
        ...((first.bounds.low ?? first.value) > top && (last.bounds.high ?? last.value) <= top
          ? []
          : [`from ${first.value} to ${last.value} is not into the top ${top}`]),
      ],
    })),
  )
  if (several.length > 0 || !isSupport(judged)) return several.length > 0 ? several : judged
  return { ...judged, said: `top ${top}` }
}

function judgeTie(metric: Metric, slots: Slots, context: Context): Judgement {
  const regions = splitRegions(slots.regions ?? '', context)
  if (regions.length < 2) return ['a tie is of several']
  return all(regions, (region) =>
    ranksOf(metric, region, context).map((entry) => ({
      used: [entry],
      problems: [
        ...sizeProblems(slots.figure ?? '', entry, context),
        ...whenProblems(slots.time ?? '', entry, context),
        ...(entry.qualifier === 'exact' ? [] : ['about is no tie']),
      ],
    })),
  )
}

function judgeApart(metric: Metric, noun: string, slots: Slots, context: Context): Judgement {
  const places = readNumber(slots.number ?? '', context.lang)
  const at = (region: string) =>
    ranksOf(metric, region, context).filter((entry) => whenProblems(slots.time ?? '', entry, context).length === 0)
  for (const ahead of at(slots.region ?? '')) {
    for (const behind of at(slots.region2 ?? '')) {
      const exact = ahead.qualifier === 'exact' && behind.qualifier === 'exact'
      const right = behind.value - ahead.value === places && places > 0 && exact
      if (right && (context.lang === 'zh' || (places === 1) === (noun === 'place'))) return { used: [ahead, behind] }
    }
  }
  return [`they are not ${places} places apart`]
}
