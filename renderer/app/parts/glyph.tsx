/** Small line drawings on a grid of sixteen; they take the color of the text that they are in. */
const PATHS = {
  undo: 'M6 3.5 2.8 6.7 6 9.9 M3 6.7h6.2a3.6 3.6 0 0 1 0 7.2H6.5',
  redo: 'M10 3.5l3.2 3.2L10 9.9 M13 6.7H6.8a3.6 3.6 0 0 0 0 7.2h2.7',
  down: 'M4 6.2 8 10.2 12 6.2',
  up: 'M8 13V3.5 M4 7.3 8 3.3 12 7.3',
  left: 'M10 3.5 5.5 8 10 12.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  play: 'M5 3.2 12.5 8 5 12.8Z',
  check: 'M3.4 8.4 6.6 11.5 12.6 4.8',
  dash: 'M4 8h8',
  plus: 'M8 3.2v9.6 M3.2 8h9.6',
  close: 'M4 4 12 12 M12 4 4 12',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 0 0 0-8.4Z M10.2 10.2 13.4 13.4',
  filter: 'M2.5 4h11 M4.7 8h6.6 M6.8 12h2.4',
  settings:
    'M2.5 4.8h6 M12 4.8h1.5 M10.2 3.2a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 0 0 0-3.2Z M2.5 11.2H4 M7.5 11.2h6 M5.8 9.6a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 0 0 0-3.2Z',
  copy: 'M5.5 5.5h7.2v7.8H5.5Z M3.3 10.5V2.7h7',
  bin: 'M3 4.5h10 M6.3 4.3V2.8h3.4v1.5 M4.4 4.6l.6 8.6h6l.6-8.6',
  folder: 'M2.2 12.8V3.6h4.2l1.5 1.8h5.9v7.4Z',
  newFolder: 'M2.2 12.8V3.6h4.2l1.5 1.8h5.9v7.4Z M8 7.2v3.8 M6.1 9.1h3.8',
  file: 'M4 2.4h5l3.2 3.2v8H4Z M8.8 2.6v3.2h3.2',
  grid: 'M2.8 2.8h4.2V7H2.8Z M9 2.8h4.2V7H9Z M2.8 9H7v4.2H2.8Z M9 9h4.2v4.2H9Z',
  screen: 'M2.4 3h8.2v5.8H2.4Z M6.5 11.4h7.1V6 M5 13.2h4',
  black: 'M2.4 3.4h11.2v7.6H2.4Z M6 13.4h4',
  warning: 'M8 2.6 14 13H2Z M8 6.4v3 M8 11.2v.2',
  info: 'M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3Z M8 7.3v3.5 M8 5.1v.2',
  sliders: 'M3 8h10',
  drop: 'M8 2.2C5.4 5.2 3.8 7.4 3.8 9.5a4.2 4.2 0 0 0 8.4 0C12.2 7.4 10.6 5.2 8 2.2Z',
  lock: 'M4 7.3h8v6H4Z M5.6 7.3V5a2.4 2.4 0 0 1 4.8 0v2.3',
} as const

export type GlyphName = keyof typeof PATHS
/** One of the drawings, or one on the same grid that only one place has. */
export type Drawing = GlyphName | { readonly path: string }

/** A picture beside a word or in a button that has a name; never read out. */
export function Glyph({ name }: { readonly name: Drawing }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={typeof name === 'string' ? PATHS[name] : name.path} />
    </svg>
  )
}
