/** The languages a deck can be written in. */
export type Lang = 'en' | 'zh'

export const LANGS: readonly Lang[] = ['en', 'zh']

/** A text that exists in every language of the product. */
export interface Localized {
  readonly en: string
  readonly zh: string
}

/** BCP 47 tags for file formats that want a full language tag. */
export const LANG_TAGS: Record<Lang, string> = { en: 'en-US', zh: 'zh-CN' }
