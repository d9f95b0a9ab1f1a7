import type { DatasetIndex } from '../../core/dataset/lookup'
import { LANGS, type Localized } from '../../core/locale'
import { typedInText, typedNumberMessages } from '../../core/scene/typed-numbers'
import type { Storyline } from '../../core/template/storyline-schema'
import type { JsonPath } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import type { Problem } from '../files/problem'
import type { CheckContext } from './check-slide'

/** The numbers that a storyline's texts state in either language, where they would not follow the data; each once for its place. */
export function typedInStoryline({ value, document }: Loaded<Storyline>, known: CheckContext): readonly Problem[] {
  const { index, layouts } = known
  const found = value.sections.flatMap((section, s) => {
    const path = ['sections', s]
    const names = typedInNames(section.name, [...path, 'name'], index)
    const slides = section.slides.flatMap((slide, i) =>
      LANGS.flatMap((lang) =>
        typedNumberMessages(slide, layouts.get(slide.layout) ?? undefined, { index, lang }).map(({ slot, says }) => {
          const place = slot === null ? ['talk'] : ['content', slot]
          return { path: [...path, 'slides', i, ...place], says }
        }),
      ),
    )
    return [...names, ...slides]
  })
  const all = [...typedInNames(value.title, ['title'], index), ...found]
  const distinct = new Map(all.map((one) => [JSON.stringify(one), one]))
  return [...distinct.values()].map(({ path, says }) => document.problem(path, says))
}

function typedInNames(name: Localized, path: JsonPath, index: DatasetIndex) {
  return LANGS.flatMap((lang) => typedInText(name[lang], path.join('.'), index)).map((says) => ({ path, says }))
}
