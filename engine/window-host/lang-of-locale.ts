import type { Lang } from '../../core/locale'

/** The product's language for the one that the system speaks. */
export function langOfLocale(locale: string): Lang {
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
