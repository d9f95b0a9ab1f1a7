import type { TemplateKind } from '../../../core/template/kinds'
import { useLocal, useMessages } from '../../i18n/messages'
import { useWorld } from '../../state/react'
import { ownTemplate } from '../../state/world'

/** Whose a template is: "Yours", or the name of its pack; null for one that is built in. */
function useOrigin(): (kind: TemplateKind, id: string) => string | null {
  const { templates } = useMessages()
  const local = useLocal()
  const world = useWorld()
  return (kind, id) => {
    const own = ownTemplate(world, kind, id)
    return own ? (own.pack ? local(own.pack) : templates.yours) : null
  }
}

/** Whose a template is, where it is not built in. */
export function OriginBadge({ kind, id }: { readonly kind: TemplateKind; readonly id: string }) {
  const origin = useOrigin()(kind, id)
  return origin === null ? null : <span className="badge origin">{origin}</span>
}

/** A template's name as it is read out: with whose it is. */
export function useNameWithOrigin(): (kind: TemplateKind, id: string, name: string) => string {
  const originOf = useOrigin()
  return (kind, id, name) => {
    const origin = originOf(kind, id)
    return origin === null ? name : `${name} (${origin})`
  }
}
