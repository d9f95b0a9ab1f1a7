import type { Localized } from '../../core/locale'
import type { Unreadable } from '../../core/scene/readability'
import { quote } from '../files/wording'
import type { TrialPlace } from './model'

/** What the trial of a layout says. */

const TRIALS: Readonly<Record<TrialPlace['trial'], Localized>> = {
  most: { en: 'the most and longest entries', zh: '最多且最长的内容' },
  least: { en: 'the fewest and shortest entries', zh: '最少且最短的内容' },
  'optional-left-out': { en: 'the longest entries, optional slots empty', zh: '最长的内容、可选栏位留空' },
  zeros: { en: 'zeros', zh: '零值' },
  negatives: { en: 'negative figures', zh: '负值' },
  huge: { en: 'huge figures', zh: '极大的数值' },
  course: { en: 'many series with gaps', zh: '多条有缺口的序列' },
  ranks: { en: 'many ranks', zh: '多条位次序列' },
  parts: { en: 'many parts of a whole', zh: '多个占比部分' },
}

const LANGUAGES = { en: { en: 'English', zh: '英文' }, zh: { en: 'Chinese', zh: '中文' } } as const

/** What a layout was filled with, and in which language. */
export function contentName({ trial, lang }: Pick<TrialPlace, 'trial' | 'lang'>): Localized {
  return {
    en: `${TRIALS[trial].en}, ${LANGUAGES[lang].en}`,
    zh: `${TRIALS[trial].zh}，${LANGUAGES[lang].zh}`,
  }
}

/** The design and the size of the slide. */
export function lookName({ design, size }: Pick<TrialPlace, 'design' | 'size'>): string {
  return `${design}, ${size === 'a4' ? 'A4' : size}`
}

/** The first case, and how many others there are. */
export function flaw(place: TrialPlace, told: Localized, others: number): Localized {
  const content = contentName(place)
  const look = lookName(place)
  const { en, zh } = forAuthors(told)
  return {
    en: `With ${content.en}, ${look}: ${en}${others === 0 ? '' : ` (and in ${others} more ${others === 1 ? 'trial' : 'trials'})`}`,
    zh: `试排（${content.zh}，${look}）：${zh}${others === 0 ? '' : `（另有${others}次）`}`,
  }
}

export function unreadable(found: Unreadable): Localized {
  const text = found.text.length > 30 ? `${found.text.slice(0, 29)}…` : found.text
  if (found.code === 'too-small') {
    const size = found.size.toFixed(1)
    return {
      en: `${quote(text)} is set in ${size} pt, and nothing may be smaller than 9`,
      zh: `${quote(text, 'zh')}仅${size}磅，任何文字不得小于9磅`,
    }
  }
  const [ratio, least] = [found.ratio.toFixed(1), String(found.least)]
  return {
    en: `${quote(text)} has a contrast of ${ratio} to what lies behind it, and needs ${least}`,
    zh: `${quote(text, 'zh')}与其背景的对比度为${ratio}，至少需要${least}`,
  }
}

/** What is said to whoever fills a slide, as it is said to whoever makes the layout: the content is not theirs to shorten. */
function forAuthors({ en, zh }: Localized): Localized {
  return {
    en: withoutStop(en).replace(/; shorten it$/, '; give it more room, or let the slot take less ("max", "longest")'),
    zh: withoutStop(zh).replace(/，请缩短$/, '，请扩大区域，或减少栏位的容量（“max”、“longest”）'),
  }
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/, '')
}

/** A trial that was ended because so much is wrong. */
export function notTriedFurther(most: number): Localized {
  return {
    en: `More than ${most} things are wrong in the first trials, so that the layout was not tried any further; mend what is told here and check again`,
    zh: `前几次试排中的问题已超过${most}处，未再继续；请先解决此处列出的问题，再重新检查`,
  }
}
