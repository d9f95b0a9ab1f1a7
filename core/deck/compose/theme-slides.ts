import type { DatasetIndex } from '../../dataset/lookup'
import type { Finding, Observation } from '../../dataset/model'
import type { SlotContent } from '../../template/content-schema'
import type { StorylineSlide } from '../../template/storyline-schema'
import { shapeSlides } from './shape-slides'
import { shapesOf } from './shapes'

const MAX_EVENTS = 8
/** So few events make no axis. */
const FEW_EVENTS = 3
const MAX_FINDINGS = 3
const MAX_CONFLICTS = 4

/** The slides about some observations of a theme. */
export function metricSlides(
  theme: string,
  observations: readonly Observation[],
  index: DatasetIndex,
): StorylineSlide[] {
  return shapesOf(observations).flatMap((shape) => shapeSlides(shape, theme, index))
}

/**
 * The slides about what a theme has besides figures: its events, what is said about it, and what does not fit, as far as
 * it is not shown already.
 */
export function proseSlides(theme: string, index: DatasetIndex, shown: readonly StorylineSlide[]): StorylineSlide[] {
  const { milestones, findings, conflicts } = index.dataset
  const ofTheme = <T extends { readonly theme: string; readonly id: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.theme === theme)
  const events = [...ofTheme(milestones)].sort((a, b) => a.date.localeCompare(b.date)).map((event) => event.id)
  const voices = voicesOf(ofTheme(findings))
  const beside = shown.flatMap(({ content }) => conflictsIn(content.conflicts))
  const disputed = ofTheme(conflicts)
    .map((conflict) => conflict.id)
    .filter((id) => !beside.includes(id))
    .slice(0, MAX_CONFLICTS)
  return [
    ...chunks(events, MAX_EVENTS).map((ids) =>
      proseSlide(ids.length < FEW_EVENTS ? 'events' : 'timeline', theme, 'milestones', ids),
    ),
    ...(voices.length > 1 ? [proseSlide('finding', theme, 'findings', voices)] : []),
    ...(disputed.length > 0 ? [proseSlide('conflicts', theme, 'conflicts', disputed)] : []),
  ]
}

/** Critics speak by themselves; where there is none, or one, what is said without promotion comes first. */
function voicesOf(findings: readonly Finding[]): string[] {
  const critics = findings.filter((finding) => finding.stance === 'critical')
  const rank = { critical: 0, advice: 1, neutral: 2, promotional: 3 }
  const chosen = critics.length > 1 ? critics : [...findings].sort((a, b) => rank[a.stance] - rank[b.stance])
  return chosen.slice(0, MAX_FINDINGS).map((finding) => finding.id)
}

function conflictsIn(content: SlotContent | undefined): readonly string[] {
  return content && 'conflicts' in content ? content.conflicts : []
}

function proseSlide(
  layout: string,
  theme: string,
  kind: 'milestones' | 'findings' | 'conflicts',
  ids: readonly string[],
): StorylineSlide {
  const entries = [...ids]
  const content =
    kind === 'milestones'
      ? { milestones: { milestones: entries } }
      : kind === 'findings'
        ? { findings: { findings: entries } }
        : { conflicts: { conflicts: entries } }
  return { layout, theme, content: { title: { text: { claim: kind, of: entries } }, ...content } }
}

/** Chunks of like size; a single event is covered by the figures around it. */
function chunks(ids: readonly string[], max: number): string[][] {
  if (ids.length < 2) return []
  const count = Math.ceil(ids.length / max)
  const size = Math.ceil(ids.length / count)
  return Array.from({ length: count }, (_, i) => ids.slice(i * size, (i + 1) * size)).filter((part) => part.length > 0)
}
