import { type RefCallback, useCallback } from 'react'

/**
 * Sets CSS custom properties on an element: places and sizes that only the program knows, while how they are used stays in
 * the stylesheet. Written through the CSSOM, which a strict content security policy lets through.
 */
export function useVariables(variables: Readonly<Record<`--${string}`, string>>): RefCallback<HTMLElement> {
  const written = JSON.stringify(variables)
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      for (const [name, value] of Object.entries(JSON.parse(written))) element.style.setProperty(name, String(value))
    },
    [written],
  )
}
