import type { TemplateProblem } from '../../../core/bridge/templates'
import { useLocal } from '../../i18n/messages'

interface Props {
  readonly label: string
  readonly problems: readonly TemplateProblem[]
}

/** Problems with their places, as an editor finds them. */
export function ProblemList({ label, problems }: Props) {
  const local = useLocal()
  if (problems.length === 0) return null
  return (
    <ul className="template-problems" aria-label={label}>
      {problems.map(({ place, message }) => (
        <li key={`${place} ${message.en}`}>
          <code>{place}</code> {local(message)}
        </li>
      ))}
    </ul>
  )
}
