import type { ImportReport } from '../../../bridge/import-report'
import { useMessages } from '../../i18n/messages'
import { Swatch } from './swatch'

/** The colours of the design by their roles, and where in the theme each was. */
export function ColoursTaken({ colours }: Pick<ImportReport, 'colours'>) {
  const { templates: words } = useMessages()
  return (
    <section>
      <h3 className="heading">{words.colours}</h3>
      <ul className="taken-colours">
        {colours.map(({ role, hex, from }) => (
          <li key={role}>
            <Swatch ground={hex} />
            <span>
              <code>{role}</code>
              <span className="muted small">{from ?? words.mixed}</span>
            </span>
          </li>
        ))}
      </ul>
      {colours.some(({ from }) => from === null) && <p className="muted small">{words.mixedNote}</p>}
    </section>
  )
}
