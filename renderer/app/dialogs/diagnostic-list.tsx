import type { Diagnostic, Scene } from '../../../core/scene/model'
import { keyOfMessage } from '../../../messages/message'
import { useMessages, useWording } from '../../i18n/messages'
import { firstRows } from '../parts/first-rows'
import { Glyph } from '../parts/glyph'
import { MoreRows } from '../parts/more-rows'

const GLYPHS = { error: 'warning', warning: 'warning', info: 'info' } as const
const ORDER = { error: 0, warning: 1, info: 2 } as const

interface Props {
  readonly scene: Scene
  readonly diagnostics: readonly Diagnostic[]
  /** How many there are, and of what. */
  readonly summary: string
}

/** What the person should know of a deck's slides: the worst first. */
export function DiagnosticList({ scene, diagnostics, summary }: Props) {
  const messages = useMessages()
  const worded = useWording()
  const slides = new Map(scene.slides.map((slide) => [slide.id, slide]))
  const where = ({ slide }: Diagnostic) => {
    const found = slide === null ? undefined : slides.get(slide)
    return found ? messages.export.slide(found.number) : messages.export.wholeDeck
  }
  const { rows, more } = firstRows([...diagnostics].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]))
  return (
    <>
      <p>{summary}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className="diagnostic-list" tabIndex={0} aria-label={summary}>
        {rows.map((diagnostic) => (
          <li
            key={`${diagnostic.slide} ${diagnostic.slot} ${keyOfMessage(diagnostic)}`}
            className="remark"
            data-severity={diagnostic.severity}
          >
            <Glyph name={GLYPHS[diagnostic.severity]} />
            <span className="where">{where(diagnostic)}</span>
            <span>
              <span className="visually-hidden">{messages.severity[diagnostic.severity]}: </span>
              {worded(diagnostic)}
            </span>
          </li>
        ))}
        <MoreRows more={more} />
      </ul>
    </>
  )
}
