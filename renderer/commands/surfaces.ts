import type { Format } from '../../core/export-formats'

/** What commands open in the window, each by the part that draws it. */
interface Openers {
  readonly settings: () => void
  readonly templates: () => void
  readonly shortcuts: () => void
  readonly palette: () => void
  readonly properties: () => void
  readonly export: (format: Format) => void
  readonly presentation: () => void
  readonly newSlide: () => void
  readonly sectionName: () => void
}
export type PartOpeners = Readonly<Partial<Openers>>

/** Dialogs, menus and views that commands open. A part that is not on the screen opens nothing. */
export interface Surfaces {
  readonly open: Openers
  /** Adds what a part can open for as long as it is drawn; returns the removal. */
  readonly add: (part: () => PartOpeners) => () => void
}

/** A window without parts. */
export function createSurfaces(): Surfaces {
  const parts = new Set<() => PartOpeners>()
  const find = <K extends keyof Openers>(name: K): Openers[K] | undefined => {
    for (const part of [...parts].reverse()) {
      const opener = part()[name]
      if (opener) return opener
    }
    return undefined
  }
  return {
    open: {
      settings: () => find('settings')?.(),
      templates: () => find('templates')?.(),
      shortcuts: () => find('shortcuts')?.(),
      palette: () => find('palette')?.(),
      properties: () => find('properties')?.(),
      export: (format) => find('export')?.(format),
      presentation: () => find('presentation')?.(),
      newSlide: () => find('newSlide')?.(),
      sectionName: () => find('sectionName')?.(),
    },
    add(part) {
      parts.add(part)
      return () => void parts.delete(part)
    },
  }
}
