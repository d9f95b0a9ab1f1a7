import type { ImportReport, Repair } from '../../../bridge/import-report'
import { useMessages } from '../../i18n/messages'
import { Swatch } from './swatch'

/** Each colour that could not be read, before and after, on the ground that it is read on. */
export function RepairedColours({ repairs }: Pick<ImportReport, 'repairs'>) {
  const { templates: words } = useMessages()
  return (
    <section>
      <h3 className="heading">{words.repairs}</h3>
      <p className="muted small">{words.repairsLead}</p>
      <ul className="repaired-colours">
        {repairs.map((repair) => (
          <RepairRow key={`${repair.colour} ${repair.ground}`} repair={repair} />
        ))}
      </ul>
    </section>
  )
}

function RepairRow({ repair }: { readonly repair: Repair }) {
  const { templates: words } = useMessages()
  const { colour, ground, before, after, groundBefore, groundAfter, contrastBefore, contrastAfter } = repair
  return (
    <li>
      <span className="only-read">{words.before}: </span>
      <Swatch ground={groundBefore} ink={before} />
      <code>#{before}</code>
      <span aria-hidden="true">→</span>
      <span className="only-read">{words.after}: </span>
      <Swatch ground={groundAfter} ink={after} />
      <code>#{after}</code>
      <span className="what">{words.onGround(colour, ground)}</span>
      <span className="muted">{words.contrast(contrastBefore.toFixed(1), contrastAfter.toFixed(1))}</span>
    </li>
  )
}
