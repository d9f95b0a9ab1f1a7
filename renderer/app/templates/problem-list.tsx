import type { TemplateProblem } from '../../../bridge/templates'
import { useLocal } from '../../i18n/messages'
import { firstRows } from '../parts/first-rows'
import { MoreRows } from '../parts/more-rows'

interface Props {
  readonly label: string
  readonly problems: readonly TemplateProblem[]
}

/** Problems with their places, as an editor finds them. */
export function ProblemList({ label, problems }: Props) {
  const local = useLocal()
  if (problems.length === 0) return null
  const { rows, more } = firstRows(problems)
  return (
    <ul className="template-problems" aria-label={label}>
      {rows.map(({ place, message }) => (
        <li key={`${place} ${message.en}`}>
          <code>{place}</code> {local(message)}
        </li>
      ))}
      <MoreRows more={more} />
    </ul>
  )
}
