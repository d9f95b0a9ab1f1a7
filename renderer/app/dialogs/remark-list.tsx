import type { Diagnostic, Scene } from '../../../core/scene/model'
import { useLocal, useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'

const GLYPHS = { error: 'warning', warning: 'warning', info: 'info' } as const
const ORDER = { error: 0, warning: 1, info: 2 } as const

/** What the person should know before the deck leaves the program: the worst first. */
export function RemarkList({ scene }: { readonly scene: Scene }) {
  const messages = useMessages()
  const local = useLocal()
  const numbers = new Map(scene.slides.map(({ id, number }) => [id, number]))
  const where = ({ slide }: Diagnostic) => {
    const number = slide === null ? undefined : numbers.get(slide)
    return number === undefined ? messages.export.wholeDeck : messages.export.slide(number)
  }
  const sorted = [...scene.diagnostics].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
  if (sorted.length === 0) {
    return (
      <p className="good">
        <Glyph name="check" />
        {messages.export.clean}
      </p>
    )
  }
  return (
    <>
      <p>{messages.export.found(sorted.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul className="remark-list" tabIndex={0} aria-label={messages.export.found(sorted.length)}>
        {sorted.map((remark) => (
          <li
            key={`${remark.slide} ${remark.slot} ${remark.code} ${remark.message.en}`}
            className="remark"
            data-severity={remark.severity}
          >
            <Glyph name={GLYPHS[remark.severity]} />
            <span className="where">{where(remark)}</span>
            <span>
              <span className="only-read">{messages.severity[remark.severity]}: </span>
              {local(remark.message)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
