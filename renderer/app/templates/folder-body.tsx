import { Button } from 'react-aria-components'
import type { TemplateEntry, TemplatesFolder } from '../../../bridge/templates'
import { TEMPLATE_KINDS } from '../../../core/template/kinds'
import { useLocal, useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { Glyph } from '../parts/glyph'
import { ProblemList } from './problem-list'
import { TemplateRow } from './template-row'

/** The author's folder and what is in it: layouts first, they are what is worked on most. */
export function FolderBody({ folder }: { readonly folder: TemplatesFolder }) {
  const { templates: words } = useMessages()
  const local = useLocal()
  const { templates } = useApp()
  const { name, isThere, entries, notices, problems } = folder
  const shown = [...entries].sort((a, b) => rankOf(a) - rankOf(b))
  return (
    <>
      <p className="muted">{words.lead}</p>
      <div className="templates-folder">
        <Glyph name="folder" />
        <div>
          <span className="only-read">{words.folder}: </span>
          <strong>{name}</strong>
          {!isThere && <p className="muted small">{words.missing}</p>}
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
        <p key={notice.en} className="template-notice">
          <Glyph name="info" />
          {local(notice)}
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
