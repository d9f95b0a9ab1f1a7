import type { Unreadable } from '../../core/scene/readability'
import { type Message, message } from '../../messages/message'
import type { TrialPlace } from './model'

// What the trial of a layout shows, as messages.

/** The first trial that showed a problem, and how many others did. */
export function trialProblem(place: TrialPlace, problem: Message, others: number): Message<'trial-problem'> {
  const { trial, lang, design } = place
  return message('trial-problem', { trial, lang, design, size: sizeName(place), problem, others })
}

/** The design and the size of the slide. */
export function variantName(place: Pick<TrialPlace, 'design' | 'size'>): string {
  return `${place.design}, ${sizeName(place)}`
}

function sizeName({ size }: Pick<TrialPlace, 'size'>): string {
  return size === 'a4' ? 'A4' : size
}

/** A text that is hard to read. */
export function unreadableMessage(found: Unreadable): Message<'text-too-small' | 'text-too-faint'> {
  const text = found.text.length > 30 ? `${found.text.slice(0, 29)}…` : found.text
  return found.code === 'too-small'
    ? message('text-too-small', { text, size: found.size })
    : message('text-too-faint', { text, ratio: found.ratio, min: found.min })
}

/** What is said to the person who fills a slide, in the words for the author of its layout: the content is not theirs to shorten. */
export function forAuthors(found: Message): Message {
  if (found.code !== 'overflow' || !('text' in found.args)) return found
  const { text, by } = found.args
  return message(
    'area-too-small',
    'slot' in text ? { slot: text.slot, part: '', by } : { slot: null, part: text.part, by },
  )
}
