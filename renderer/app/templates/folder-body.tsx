import { Button } from 'react-aria-components'
import type { TemplateEntry, TemplateProblem, TemplatesFolder } from '../../../bridge/templates'
import { TEMPLATE_KINDS } from '../../../core/template/kinds'
import { keyOfMessage } from '../../../messages/message'
import { useLocal, useMessages, useWording } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { firstRows } from '../parts/first-rows'
import { Glyph } from '../parts/glyph'
import { MoreRows } from '../parts/more-rows'

/** The author's folder and what is in it: layouts first, they are what is worked on most. */
export function FolderBody({ folder }: { readonly folder: TemplatesFolder }) {
  const { templates: words } = useMessages()
  const worded = useWording('ids')
  const { templates } = useApp()
  const { name, exists, entries, notices, problems } = folder
  const shown = [...entries].sort((a, b) => rankOf(a) - rankOf(b))
  return (
    <>
      <p className="muted">{words.lead}</p>
      <div className="templates-folder">
        <Glyph name="folder" />
        <div>
          <span className="visually-hidden">{words.folder}: </span>
          <strong>{name}</strong>
          {!exists && <p className="muted small">{words.missing}</p>}
        </div>
        <Button className="button compact" onPress={() => void templates.chooseFolder()}>
          {words.chooseFolder}
        </Button>
        <Button className="button compact" onPress={() => void templates.revealFolder()}>
          {words.showFolder}
        </Button>
      </div>
      <ProblemList label={words.beside} problems={problems} />
      {notices.map((notice) => (
        <p key={keyOfMessage(notice)} className="template-notice">
          <Glyph name="info" />
          {worded(notice)}
        </p>
      ))}
      {shown.length === 0 ? (
        <p className="nothing">{words.empty}</p>
      ) : (
        <ul className="template-list" aria-label={words.listed}>
          {shown.map((entry) => (
            <TemplateRow key={entry.file} entry={entry} />
          ))}
        </ul>
      )}
    </>
  )
}

const ORDER = [...TEMPLATE_KINDS, null]

/** By kind, and of each kind the author's own before those of packs. */
function rankOf({ kind, pack }: TemplateEntry): number {
  return ORDER.indexOf(kind) * 2 + (pack === null ? 0 : 1)
}

interface Props {
  readonly label: string
  readonly problems: readonly TemplateProblem[]
}

/** Problems with their places, as an editor finds them. */
export function ProblemList({ label, problems }: Props) {
  const worded = useWording('ids')
  if (problems.length === 0) return null
  const { rows, more } = firstRows(problems)
  return (
    <ul className="template-problems" aria-label={label}>
      {rows.map(({ place, message }) => (
        <li key={`${place} ${keyOfMessage(message)}`}>
          <code>{place}</code> {worded(message)}
        </li>
      ))}
      <MoreRows more={more} />
    </ul>
  )
}

/** One file of the author's folder: what it is, whose, and what is wrong with it. */
function TemplateRow({ entry }: { readonly entry: TemplateEntry }) {
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
