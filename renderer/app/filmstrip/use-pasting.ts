import { type RefObject, useEffect } from 'react'

/**
 * Listens for what is pasted while the focus is in an element. The event brings the clipboard's text with it: nobody is asked
 * for a permission, and what was copied last is what comes. It is sent to wherever the selected text is, so the page listens.
 */
export function usePasting(element: RefObject<Element | null>, paste: (text: string) => void): void {
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (!element.current?.contains(document.activeElement)) return
      event.preventDefault()
      paste(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [element, paste])
}
