import type { ReactNode } from 'react'
import type { GallerySummary } from '../../bridge/gallery'
import type { Lang } from '../../core/locale'
import type { GalleryChoices } from './use-gallery'
import { WORDS } from './words'

interface Props {
  readonly summary: GallerySummary
  readonly lang: Lang
  readonly onChange: (change: Partial<GalleryChoices>) => void
}

const LANGUAGES = [
  { id: 'en', name: 'English' },
  { id: 'zh', name: '中文' },
]
const SIZES = ['16:9', '4:3', 'a4'].map((id) => ({ id, name: id.toUpperCase() }))

/** In which language, design and slide size templates are shown. */
export function ViewBar({ summary: { view, designs }, lang, onChange }: Props): ReactNode {
  const words = WORDS[lang]
  const looks = designs.map(({ id, name }) => ({ id, name: name[lang] }))
  return (
    <div className="view-bar">
      <Choice name={words.language} options={LANGUAGES} value={view.lang} onChange={(id) => onChange({ lang: id })} />
      <Choice name={words.design} options={looks} value={view.design} onChange={(id) => onChange({ design: id })} />
      <Choice name={words.size} options={SIZES} value={view.size} onChange={(id) => onChange({ size: id })} />
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly value: string
  readonly onChange: (id: string) => void
}

function Choice({ name, options, value, onChange }: ChoiceProps): ReactNode {
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
