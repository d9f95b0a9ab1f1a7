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
  const { en, zh } = spokenVoice(finding)
  const voice = capitalised(plainPhrase(en, zh)).text[lang]
  return `${voice}${lang === 'en' ? ': ' : '：'}${finding.statement[lang]}`
}

/** The voice with how it speaks: "critic Zhou Xiaohua", "iChongqing (promotional)", but "iChongqing" of a neutral report. */
export function spokenVoice(finding: Finding): Localized {
  const { en, zh } = voiceOf(finding)
  const manner = MANNERS[finding.stance]
  return manner ? { en: manner.en.replace('{who}', en), zh: manner.zh.replace('{who}', zh) } : { en, zh }
}

const MANNERS: Readonly<Record<string, Localized>> = {
  critical: { en: 'critic {who}', zh: '{who}批评' },
  advice: { en: '{who} advises', zh: '{who}建议' },
  promotional: { en: '{who} (promotional)', zh: '{who}（宣传性）' },
}
