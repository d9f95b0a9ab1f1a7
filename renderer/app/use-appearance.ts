import { useEffect } from 'react'
import type { Settings } from '../../bridge/contract'
import { LANG_TAGS } from '../../core/locale'

/** Shows the interface's language and colors on the document. */
export function useAppearance({ interfaceLang, scheme }: Settings): void {
  useEffect(() => {
    const root = document.documentElement
    root.lang = LANG_TAGS[interfaceLang]
    root.dataset.scheme = scheme
  }, [interfaceLang, scheme])
}
