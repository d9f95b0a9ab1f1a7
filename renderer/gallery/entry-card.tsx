import type { ReactNode } from 'react'
import type { GalleryEntry } from '../../bridge/gallery'
import type { TemplateProblem } from '../../bridge/templates'
import type { Lang } from '../../core/locale'
import type { Scene } from '../../core/scene/model'
import { keyOfMessage } from '../../messages/message'
import { render } from '../../messages/render'
import { SlideThumbnail } from '../slide/slide-thumbnail'
import { SlideView } from '../slide/slide-view'
import { WORDS } from './words'

interface Props {
  readonly entry: GalleryEntry
  readonly scenes: readonly Scene[]
  readonly lang: Lang
}

/** One template: its slides, and beside them whatever is wrong. */
export function EntryCard({ entry, scenes, lang }: Props): ReactNode {
  const words = WORDS[lang]
  const { kind, id, name, file, pack, isLastGood, problems, diagnostics } = entry
  return (
    <article className={problems.length > 0 ? 'entry is-broken' : 'entry'} data-file={file}>
      <header>
        <span className="kind">{kind ? words[kind] : words.unknown}</span>
        <h2>{name?.[lang] ?? file}</h2>
        <code>{id}</code>
        <span className="place">
          {file}
          {pack && ` · ${words.pack(pack[lang])}`}
        </span>
      </header>
      <Problems title={isLastGood ? words.lastGood : words.problems} problems={problems} lang={lang} />
      <Diagnostics
        title={words.remarks}
        diagnostics={[...new Set(diagnostics.map((diagnostic) => render(diagnostic, lang)))]}
      />
      <Slides isLarge={kind === 'layout'} scenes={scenes} />
    </article>
  )
}

interface ProblemsProps {
  readonly title: string
  readonly problems: readonly TemplateProblem[]
  readonly lang: Lang
}

/** Problems with their places, to be found in an editor. */
export function Problems({ title, problems, lang }: ProblemsProps): ReactNode {
  if (problems.length === 0) return null
  return (
    <div className="problems" role="alert">
      <p>{title}</p>
      <ul>
        {problems.map(({ place, message }) => (
          <li key={place + keyOfMessage(message)}>
            <code>{place}</code> {render(message, lang)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Diagnostics({
  title,
  diagnostics,
}: {
  readonly title: string
  readonly diagnostics: readonly string[]
}): ReactNode {
  if (diagnostics.length === 0) return null
  return (
    <div className="diagnostics">
      <p>{title}</p>
      <ul>
        {diagnostics.map((diagnostic) => (
          <li key={diagnostic}>{diagnostic}</li>
        ))}
      </ul>
    </div>
  )
}

/** A layout's slide is large, as it is edited; many slides are pictures. */
function Slides({ isLarge, scenes }: { readonly isLarge: boolean; readonly scenes: readonly Scene[] }): ReactNode {
  if (isLarge) {
    return scenes.map((scene) =>
      scene.slides.map((slide) => (
        <div key={slide.id} className="slide is-large">
          <SlideView scene={scene} slide={slide} interactive />
        </div>
      )),
    )
  }
  return (
    <div className="slides">
      {scenes.flatMap((scene) =>
        scene.slides.map((slide) => (
          <figure key={`${slide.layout}/${slide.id}`} className="slide">
            <SlideThumbnail scene={scene} slide={slide} />
            <figcaption>{slide.layout}</figcaption>
          </figure>
        )),
      )}
    </div>
  )
}
