import type { Format } from '../../../core/export-options'

/** What the bar and its menus may ask of the window. */
export interface BarActions {
  readonly onHome: () => void
  readonly onOpen: () => void
  readonly onSave: () => void
  readonly onSaveAs: () => void
  readonly onExport: (format: Format) => void
  readonly onPresent: () => void
  readonly onSettings: () => void
  readonly onProperties: () => void
  readonly onTemplates: () => void
  readonly onShortcuts: () => void
}
