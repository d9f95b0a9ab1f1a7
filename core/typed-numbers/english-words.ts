import { PLAIN_NOUNS, SMALL } from './english-not-figures'
import type { Figure, FigureUnit } from './figure'
import { englishValue, SCALES, TENS_WORDS } from './number-words'

const BIG = 'hundred|thousand|million|billion|trillion'
const COUNT = `${TENS_WORDS}|one|${SMALL}`
const PARTS = 'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?'
const UNIT =
  '(?:[ -](?:percentage points?|per ?cent|yuan|dollars|euros|times|fold|hours?|minutes?|km|kilomet(?:er|re)s?|tonnes?))?'

interface Pattern {
  readonly pattern: RegExp
  readonly value: (match: RegExpMatchArray) => number | null
  readonly unit?: FigureUnit
}

const vague = () => null
const PART_VALUES: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halve: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  ninth: 1 / 9,
  tenth: 1 / 10,
  hundredth: 1 / 100,
}
const part = (word = '') => PART_VALUES[word.toLowerCase().replace(/s$/, '')] ?? 1

const single = PARTS.replaceAll('?', '')
  .replace('half|halves|', '')
  .replaceAll(/s(?=\||$)/g, '')
/** Behind "a third" and its like where it is a part of something and no ordinal. */
const AS_PART =
  '(?= of\\b| (?:even|while|when|and|but|again|each|every|annually|per)\\b| (?:more|less|higher|lower|faster|slower|larger|smaller|cheaper|in|by|on|to|from|since|between|within|over|compared|year|as|below|above)\\b|[.,;:)]|$)'

/** Numbers in words, the longer forms first: what one has found, the next do not look at. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `\\b(?:one|${SMALL}|\\d+) (?:in|out of) (?:every )?(?:${SMALL}|\\d+)\\b(?! (?:years|months|cities))`,
      'gi',
    ),
    value: vague,
  },
  {
    pattern:
      /\b(?:several |many |a few |some )?(?:tens|hundreds|thousands|millions|billions|trillions|dozens|scores)(?: of (?:thousands|millions|billions|trillions))?(?= of\b| more\b)/gi,
    value: vague,
  },
  {
    pattern: new RegExp(
      `\\b(?:${COUNT}|an?|half an?|several)(?: (?:${BIG}|dozen))+(?:(?: and| )? ?(?:${COUNT}))?\\b${UNIT}`,
      'gi',
    ),
    value: ([words]) => (/half|several/i.test(words) ? null : englishValue(withoutUnit(words))),
  },
  {
    pattern:
      /\b(one|two|three|four|five|six|seven|eight|nine)[- ]?(thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)\b/gi,
    value: ([, count = '', of]) => (englishValue(count) ?? 0) * part(of),
    unit: 'part',
  },
  {
    pattern: new RegExp(`\\b(?:an?|one)[- ](${single})\\b${AS_PART}`, 'gi'),
    value: ([, of]) => part(of),
    unit: 'part',
  },
  {
    pattern: new RegExp(
      `\\ba (${single.replace('third|', '')})(?= (?:is|are|was|were|has|have|had|goes|go|went|comes|come|came)\\b)`,
      'gi',
    ),
    value: ([, of]) => part(of),
    unit: 'part',
  },
  {
    pattern: new RegExp(`(?<=\\b(?:which|whom|them),? )an? (${single})\\b`, 'gi'),
    value: ([, of]) => part(of),
    unit: 'part',
  },
  { pattern: /\b(?:single|double|triple)[- ]digits?\b/gi, value: vague },
  {
    pattern: new RegExp(`\\b(?:${COUNT}) and an? (?:half|quarter|third)(?: times)?`, 'gi'),
    value: vague,
    unit: 'times',
  },
  { pattern: /\b(?:one|a)-(?:third|quarter|fifth|tenth)\b/gi, value: vague, unit: 'part' },
  { pattern: /\b(?:a dozen|dozen)\b/gi, value: () => 12 },
  {
    pattern:
      /\bby half\b|\bin half\b|\b(?:over|under|about|nearly|almost|roughly|than|around) half\b|\bhalf(?= (?:of|the|its|their|all|as|a|that|those|our)\b)|\bhalf(?= [a-z]+ )/gi,
    value: () => 1 / 2,
    unit: 'part',
  },
  { pattern: /\bevery (?:second|third|fourth|fifth|tenth)(?= [a-z])/gi, value: vague, unit: 'part' },
  {
    pattern: new RegExp(`\\b(?:${COUNT})(?:-| )?fold\\b`, 'gi'),
    value: ([words]) => englishValue(words.replace(/[- ]?fold$/i, '')),
    unit: 'times',
  },
  {
    pattern: /\b(?:twice|thrice)(?= (?:as|the|that|those|its|their|what)\b)/gi,
    value: ([word]) => (/^tw/i.test(word) ? 2 : 3),
    unit: 'times',
  },
  {
    pattern:
      /\b(?:doubled|doubling|doubles|tripled|trebled|tripling|triples|quadrupled|quadrupling|quintupled|halved|halving)\b/gi,
    value: vague,
    unit: 'times',
  },
  {
    pattern:
      /(?<=\b(?:will|to|would|could|may|might|can|nearly|almost|should|more than|than) )(?:double|triple|treble|quadruple|halve)\b(?!-)/gi,
    value: vague,
    unit: 'times',
  },
  { pattern: /\b(?:double|triple|twice)(?= (?:the|that|its|their)\b)/gi, value: vague, unit: 'times' },
  {
    pattern: new RegExp(`\\b(?:${TENS_WORDS})\\b${UNIT}(?!-)`, 'gi'),
    value: ([words]) => englishValue(withoutUnit(words)),
  },
  { pattern: /\bone[ -](?:hour|minute|percent|per cent|percentage point)\b/gi, value: () => 1 },
  {
    pattern: new RegExp(`\\b(?:${SMALL})\\b${UNIT}(?!-[a-z])`, 'gi'),
    value: ([words]) => englishValue(withoutUnit(words)),
  },
]

const UNITS: readonly (readonly [FigureUnit, RegExp])[] = [
  ['points', /points?$/i],
  ['percent', /per ?cent$/i],
  ['CNY', /yuan$/i],
  ['USD', /dollars$/i],
  ['money', /euros$/i],
  ['times', /(?:times|fold)$/i],
  ['hour', /hours?$/i],
  ['minute', /minutes?$/i],
  ['measure', /(?:km|kilomet(?:er|re)s?|tonnes?)$/i],
]
const PLAIN = new RegExp(`^[ -](?:[a-z-]+ )?(?:${PLAIN_NOUNS})\\b`, 'i')
const MAX_PLAIN = 20

/** The figures that a text writes in English words; what states none is hidden in it. */
export function englishFigures(text: string): readonly Figure[] {
  const found: Figure[] = []
  let rest = text
  for (const { pattern, value, unit } of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const [words] = match
      const [start, end] = [match.index, match.index + words.length]
      const amount = value(match)
      const counted = unit ?? UNITS.find(([, ending]) => ending.test(words))?.[0] ?? null
      if (counted === null && amount !== null && amount <= MAX_PLAIN && PLAIN.test(text.slice(end))) continue
      found.push({ start, end, text: words, value: counted === 'measure' ? null : amount, unit: counted })
    }
    rest = rest.replace(pattern, (words) => '\u0001'.repeat(words.length))
  }
  return found
}

function withoutUnit(words: string): string {
  const kept = words.split(/[ -]/)
  while (kept.length > 0 && englishValue(kept.at(-1) ?? '') === null && SCALES[kept.at(-1) ?? ''] === undefined)
    kept.pop()
  return kept.join(' ')
}
