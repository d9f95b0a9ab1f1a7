import type { FontReport, ImportReport, Repair } from '../../../bridge/import-report'
import type { ImportedDesign } from '../../../bridge/templates'
import { keyOfMessage } from '../../../messages/message'
import { twinFamily } from '../../fonts/font-faces'
import { useMessages, useWording } from '../../i18n/messages'
import { useVariables } from '../parts/use-variables'
import { DesignPreview } from './design-preview'

/** What became of a PowerPoint file's look: how the design looks, what was taken, and what could not be kept. */
export function ImportedBody({ imported: { id, file, report } }: { readonly imported: ImportedDesign }) {
  const { templates: words } = useMessages()
  const worded = useWording()
  return (
    <>
      <p className="muted">{words.written(file)}</p>
      <section>
        <h3 className="heading">{words.preview}</h3>
        <DesignPreview design={id} />
      </section>
      <ImportedColors colors={report.colors} />
      {report.repairs.length > 0 && <RepairedColors repairs={report.repairs} />}
      <ImportedFonts fonts={report.fonts} />
      {report.generalNotes.length > 0 && (
        <section>
          <h3 className="heading">{words.remarks}</h3>
          <ul className="import-notes">
            {report.generalNotes.map((note) => (
              <li key={keyOfMessage(note)}>{worded(note)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The colors of the design by their roles, and where in the theme each was. */
function ImportedColors({ colors }: Pick<ImportReport, 'colors'>) {
  const { templates: words } = useMessages()
  return (
    <section>
      <h3 className="heading">{words.colors}</h3>
      <ul className="taken-colors">
        {colors.map(({ role, hex, from }) => (
          <li key={role}>
            <Swatch background={hex} />
            <span>
              <code>{role}</code>
              <span className="muted small">{from ?? words.mixed}</span>
            </span>
          </li>
        ))}
      </ul>
      {colors.some(({ from }) => from === null) && <p className="muted small">{words.mixedNote}</p>}
    </section>
  )
}

/** Which font stands for which. */
function ImportedFonts({ fonts }: Pick<ImportReport, 'fonts'>) {
  const { templates: words } = useMessages()
  return (
    <section>
      <h3 className="heading">{words.fonts}</h3>
      <ul className="taken-fonts">
        {fonts.map((font) => (
          <FontRow key={font.use} font={font} />
        ))}
      </ul>
    </section>
  )
}

function FontRow({ font: { use, found, office, twin, match } }: { readonly font: FontReport }) {
  const { templates: words } = useMessages()
  return (
    <li>
      <span className="muted">{words.uses[use]}</span>
      <strong>
        {found ?? office}
        {found !== null && match === 'nearest' && ` → ${office}`}
      </strong>
      <span className="muted">
        {found === null ? words.noFont : words.matches[match]} · {words.shownIn(twinFamily(twin))}
      </span>
    </li>
  )
}

/** Each color that could not be read, before and after, on the background that it is read on. */
function RepairedColors({ repairs }: Pick<ImportReport, 'repairs'>) {
  const { templates: words } = useMessages()
  return (
    <section>
      <h3 className="heading">{words.repairs}</h3>
      <p className="muted small">{words.repairsLead}</p>
      <ul className="repaired-colors">
        {repairs.map((repair) => (
          <RepairRow key={`${repair.color} ${repair.background}`} repair={repair} />
        ))}
      </ul>
    </section>
  )
}

function RepairRow({ repair }: { readonly repair: Repair }) {
  const { templates: words } = useMessages()
  const { color, background, before, after, backgroundBefore, backgroundAfter, contrastBefore, contrastAfter } = repair
  return (
    <li>
      <span className="visually-hidden">{words.before}: </span>
      <Swatch background={backgroundBefore} ink={before} />
      <code>#{before}</code>
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{words.after}: </span>
      <Swatch background={backgroundAfter} ink={after} />
      <code>#{after}</code>
      <span className="what">{words.onBackground(color, background)}</span>
      <span className="muted">{words.contrast(contrastBefore.toFixed(1), contrastAfter.toFixed(1))}</span>
    </li>
  )
}

interface Props {
  /** Hex without the hash. */
  readonly background: string
  /** The color of a text that is on it. */
  readonly ink?: string
}

/** A color, or a text in one color on another, to be seen and not read. */
function Swatch({ background, ink }: Props) {
  const colors = useVariables({ '--swatch': `#${background}`, '--ink': `#${ink ?? background}` })
  return (
    <span className="swatch" ref={colors} aria-hidden="true">
      {ink !== undefined && <SampleLetters />}
    </span>
  )
}

/** Drawn, because letters that nobody can read are what is shown here. */
function SampleLetters() {
  return (
    <svg viewBox="0 0 24 14" aria-hidden="true">
      <path d="M2 12 6.5 2 11 12 M3.8 8.6h5.4 M20.5 5.2v6.8 M20.5 8.6a3 3.4 0 1 1-6 0a3 3.4 0 1 1 6 0" />
    </svg>
  )
}
