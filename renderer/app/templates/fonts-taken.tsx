import type { FontReport, ImportReport } from '../../../bridge/import-report'
import { twinFamily } from '../../fonts/font-faces'
import { useMessages } from '../../i18n/messages'

/** Which font stands for which. */
export function FontsTaken({ fonts }: Pick<ImportReport, 'fonts'>) {
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
