import type { Finding } from '../dataset/model'
import type { Lang, Localized } from '../locale'
import { capitalised, plainPhrase } from './phrase'

// Whose words a finding is: wherever it stands by itself, its voice stands before it.

/** Who says it, without office and publication: "Zhou Xiaohua", "iChongqing"; 重庆大学学者Zhou Xiaohua. */
export function voiceOf({ attribution: { en, zh } }: Finding): Localized {
  const english = en.split(/ \(|, /)[0] ?? en
  const chinese = (zh.split(/[，（]|(?=\d{4}年)/)[0] ?? zh).split('、').at(-1) ?? zh
  return { en: english, zh: chinese }
}

/** A finding with its voice, for a list that has no room for a line of attribution: "Critic Zhou Xiaohua: …". */
export function voicedText(finding: Finding, lang: Lang): string {
  const { en, zh } = VOICE[finding.stance](voiceOf(finding))
  const voice = capitalised(plainPhrase(en, zh)).text[lang]
  return `${voice}${lang === 'en' ? ': ' : '：'}${finding.statement[lang]}`
}

/** How a stance sounds in the voice. */
export const VOICE: Readonly<Record<Finding['stance'], (who: Localized) => Localized>> = {
  neutral: (who) => who,
  advice: ({ en, zh }) => ({ en: `${en} advises`, zh: `${zh}建议` }),
  critical: ({ en, zh }) => ({ en: `critic ${en}`, zh: `${zh}批评` }),
  promotional: ({ en, zh }) => ({ en: `${en} (promotional)`, zh: `${zh}（宣传性）` }),
}
