import type { TemplateEntry } from '../../../bridge/templates'
import { useLocal, useMessages } from '../../i18n/messages'
import { ProblemList } from './problem-list'

/** One file of the author's folder: what it is, whose, and what is wrong with it. */
export function TemplateRow({ entry }: { readonly entry: TemplateEntry }) {
  const { templates: words } = useMessages()
  const local = useLocal()
  const { file, kind, id, name, pack, isLastGood, problems } = entry
  const state = isLastGood ? words.lastGood : id === null ? words.notUsed : null
  return (
    <li className="template-row">
      <p className="template-line">
        <span className="muted">{words[kind ?? 'unknown']}</span>
        <strong>{name ? local(name) : file}</strong>
        <span className="badge origin">{pack ? local(pack) : words.yours}</span>
        {state !== null && <span className="badge">{state}</span>}
        {name && <span className="muted small file">{file}</span>}
      </p>
      <ProblemList label={file} problems={problems} />
    </li>
  )
}
