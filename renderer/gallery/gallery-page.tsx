import { type ReactNode, useState } from 'react'
import type { GalleryEntry } from '../../bridge/gallery'
import { LANG_TAGS, type Lang } from '../../core/locale'
import type { Scene } from '../../core/scene/model'
import { keyOfMessage } from '../../messages/message'
import { render } from '../../messages/render'
import { EntryCard, Problems } from './entry-card'
import { type GalleryChoices, type GalleryState, useGallery } from './use-gallery'
import { ViewBar } from './view-bar'
import { WORDS } from './words'

/** The page of `chengyu-brief watch`: all templates of a folder, with their problems. */
export function GalleryPage(): ReactNode {
  const [choices, setChoices] = useState<GalleryChoices>({ lang: 'en', design: '', size: '16:9' })
  const { state, isConnected } = useGallery(choices)
  const lang: Lang = choices.lang === 'zh' ? 'zh' : 'en'
  const words = WORDS[lang]
  return (
    <div className="gallery" lang={LANG_TAGS[lang]}>
      <header className="head">
        <div>
          <h1>{words.title}</h1>
          <p className="folder">{state?.summary.folder}</p>
        </div>
        {state && (
          <ViewBar summary={state.summary} lang={lang} onChange={(change) => setChoices({ ...choices, ...change })} />
        )}
      </header>
      {!isConnected && <p className="notice">{state ? words.gone : words.connecting}</p>}
      {state && <Entries state={state} lang={lang} />}
    </div>
  )
}

function scenesOf(entry: GalleryEntry, scenes: GalleryState['scenes']): readonly Scene[] {
  return entry.scenes.flatMap((key) => scenes.get(key) ?? [])
}

function Entries({ state, lang }: { readonly state: GalleryState; readonly lang: Lang }): ReactNode {
  const { summary, scenes } = state
  const { entries, problems, notices, folder } = summary
  const words = WORDS[lang]
  return (
    <main>
      <Problems title={words.folderProblems} problems={problems} lang={lang} />
      {notices.map((notice) => (
        <p key={keyOfMessage(notice)} className="notice">
          {render(notice, lang)}
        </p>
      ))}
      {entries.length === 0 && (
        <p className="empty">
          {words.empty} {words.hint} <code>{`chengyu-brief new layout my-layout --templates "${folder}"`}</code>
        </p>
      )}
      {entries.map((entry) => (
        <EntryCard key={entry.file} entry={entry} scenes={scenesOf(entry, scenes)} lang={lang} />
      ))}
    </main>
  )
}
