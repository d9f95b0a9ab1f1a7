/** The languages a deck can be written in. */
export type Lang = 'en' | 'zh'

export const LANGS: readonly Lang[] = ['en', 'zh']

/** The other one of the two. */
export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'zh' : 'en'
}

/** A text that exists in every language of the product. */
export interface Localized {
  readonly en: string
  readonly zh: string
}

/** A text whose languages are written by one function. */
export function inEveryLang(write: (lang: Lang) => string): Localized {
  return { en: write('en'), zh: write('zh') }
}

/** BCP 47 tags for file formats that need a full language tag. */
export const LANG_TAGS: Record<Lang, string> = { en: 'en-US', zh: 'zh-CN' }

/** The language with a tag; English for a tag of neither. */
export function langOfTag(tag: string): Lang {
  return LANGS.find((lang) => LANG_TAGS[lang] === tag) ?? 'en'
}
