import type { ImportedDesign } from '../../../bridge/templates'
import { useLocal, useMessages } from '../../i18n/messages'
import { ColoursTaken } from './colours-taken'
import { DesignPreview } from './design-preview'
import { FontsTaken } from './fonts-taken'
import { RepairedColours } from './repaired-colours'

/** What became of a PowerPoint file's look: how the design looks, what was taken, and what could not be kept. */
export function ImportedBody({ imported: { id, file, report } }: { readonly imported: ImportedDesign }) {
  const { templates: words } = useMessages()
  const local = useLocal()
  return (
    <>
      <p className="muted">{words.written(file)}</p>
      <section>
        <h3 className="heading">{words.preview}</h3>
        <DesignPreview design={id} />
      </section>
      <ColoursTaken colours={report.colours} />
      {report.repairs.length > 0 && <RepairedColours repairs={report.repairs} />}
      <FontsTaken fonts={report.fonts} />
      {report.remarks.length > 0 && (
        <section>
          <h3 className="heading">{words.remarks}</h3>
          <ul className="import-remarks">
            {report.remarks.map((remark) => (
              <li key={remark.en}>{local(remark)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
