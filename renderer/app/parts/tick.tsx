import { Glyph } from './glyph'

/** The box of a checkbox, drawn; its state comes from the element that it is in. */
export function Tick({ partly = false }: { readonly partly?: boolean }) {
  return (
    <span className="tick" aria-hidden="true">
      <Glyph name={partly ? 'dash' : 'check'} />
    </span>
  )
}
