import { useMessages } from '../../i18n/messages'

/** The last row of a list that does not show all it has. */
export function MoreRows({ more }: { readonly more: number }) {
  const { common } = useMessages()
  return more === 0 ? null : <li className="more-rows">{common.more(more)}</li>
}
