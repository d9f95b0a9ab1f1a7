import { message } from '../../messages/message'
import { type Claim, resolveClaim } from '../claim/claim'
import { voicedText } from '../claim/voice'
import { figureInDeck, isFigureForm, type NamedFigure, replaceFigures } from '../dataset/figures-in-text'
import { formatPeriod } from '../dataset/format'
import type { Lang } from '../locale'
import { nearChoices } from '../nearest'
import type { ClaimReference, TextContent } from '../template/content-schema'
import { type OwnNumber, replaceOwnNumbers, withBareNumbers } from '../template/own-numbers'
import type { PlainText } from '../template/shared-schema'
import { shownIn, wordsIn } from '../template/written'
import { addComputed, computedNumbers, deckCount } from './computed-numbers'
import { type References, report, type SlideBuild } from './context'
import { citationsOf } from './footnote'
import { unknownFigureForm, unknownReference } from './slide-messages'

/** What a text that needs no dataset says in a language. */
export function plainText(content: PlainText, lang: Lang): string {
  return withBareNumbers(wordsIn(content, lang))
}

/**
 * The plain text of a content in the deck's language. Whatever it refers to is noted on the slide; a reference to
 * nothing stays visible in the text and is reported.
 */
export function resolveText(build: SlideBuild, slot: string | null, content: TextContent): string {
  const shown = shownIn(content, build.context.lang)
  if (typeof shown === 'string') return expandTokens(build, slot, shown)
  return 'claim' in shown ? resolveClaimText(build, slot, shown) : resolveFinding(build, slot, shown.finding)
}

function expandTokens(build: SlideBuild, slot: string | null, text: string): string {
  if (!text.includes('{{')) return text
  const shown = replaceOwnNumbers(text, (own) => showOwnNumber(build, own))
  return replaceFigures(shown, (figure, typed) => showFigure(build, slot, figure) ?? typed)
}

/** What a text says in place of a reference; undefined where it refers to nothing, which is reported. */
function showFigure(build: SlideBuild, slot: string | null, figure: NamedFigure): string | undefined {
  const { id, form } = figure
  const { index, lang } = build.context
  if (id.startsWith('deck.')) return deckFigure(build, slot, figure)
  const observation = index.observation.get(id)
  if (!observation) report(build, slot, unknownReference('observation', id, index))
  else if (form !== null && !isFigureForm(form)) report(build, slot, unknownFigureForm(form))
  else {
    build.references.observations.add(id)
    return figureInDeck(observation, lang, form)
  }
  return undefined
}

/** The foot of the slide says whose number it is. */
function showOwnNumber({ own, references }: SlideBuild, number: OwnNumber): string {
  if (number.source !== null) references.ownSources.add(number.source)
  own.set(JSON.stringify([number.number, number.source]), number)
  return number.number
}

/** The sentence that was asked for, or a plain one in its place: what is wrong is for the person at work. */
function resolveClaimText(build: SlideBuild, slot: string | null, reference: ClaimReference): string {
  const made = resolveClaim(reference, build.context.index)
  if (!made.ok) report(build, slot, made.message)
  else addComputed(build, computedNumbers(reference, made.claim, build.context.index))
  if (made.ok) addEntries(build.references, made.claim)
  const { text, observations } = made.ok ? made.claim : made.instead
  for (const id of observations) build.references.observations.add(id)
  return text[build.context.lang]
}

/** What a sentence says of findings, milestones and conflicts is cited as what it says of observations. */
function addEntries(references: References, { findings, milestones, conflicts }: Cited): void {
  for (const id of findings) references.findings.add(id)
  for (const id of milestones) references.milestones.add(id)
  for (const id of conflicts) references.conflicts.add(id)
}

type Cited = Pick<Claim, 'findings' | 'milestones' | 'conflicts'>

function resolveFinding(build: SlideBuild, slot: string | null, id: string): string {
  const finding = build.context.index.finding.get(id)
  if (!finding) {
    report(build, slot, unknownReference('finding', id, build.context.index))
    return id
  }
  build.references.findings.add(id)
  return voicedText(finding, build.context.lang)
}

/** "1 source", "76 figures": what the deck has, which goes to the slide's notes. */
function countIn(build: SlideBuild, what: 'figures' | 'sources', count: number): string {
  const cited = [...citationsOf(build.deckReferences, build.context.index).keys()]
  const computed = deckCount(what, count, cited)
  addComputed(build, [computed])
  return computed.words[build.context.lang]
}

/** "sources up to 28 February 2025": how fresh the deck's facts are; undated sources count for nothing. */
function newestSource({ deckReferences, context }: SlideBuild): string {
  const { index, lang } = context
  const dates = [...citationsOf(deckReferences, index).keys()].flatMap((id) => index.source.get(id)?.date ?? [])
  const newest = dates.sort().at(-1)
  if (newest === undefined) return lang === 'zh' ? '来源未注明日期' : 'source undated'
  return lang === 'zh' ? `资料截至${formatPeriod(newest, lang)}` : `sources up to ${formatPeriod(newest, lang)}`
}

/** What a text may say of the deck as a whole: `{{deck.figures}}`. */
const DECK_FIGURES: Record<string, (build: SlideBuild) => string> = {
  'deck.figures': (build) => countIn(build, 'figures', build.deckReferences.observations.size),
  'deck.sources': (build) => countIn(build, 'sources', citationsOf(build.deckReferences, build.context.index).size),
  'deck.date': ({ context }) => formatPeriod(context.deck.date, context.lang),
  'deck.newest': newestSource,
}

/** What `{{deck.…}}` may be in a text. */
export const DECK_TOKENS: readonly string[] = Object.keys(DECK_FIGURES)

function deckFigure(build: SlideBuild, slot: string | null, { id, form }: NamedFigure): string | undefined {
  const figure = form === null ? DECK_FIGURES[id] : undefined
  if (figure) return figure(build)
  const token = form === null ? id : `${id}|${form}`
  report(build, slot, message('unknown-token', { id: token, choices: nearChoices(token, DECK_TOKENS) }))
  return undefined
}
