import type { Scene, SceneTheme } from '../../../../core/scene/model'
import type { Palette } from '../../../../core/template/palette'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { themePart } from '../drawing/theme'
import type { Pass } from '../job'

const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'
const NOTES_THEME = 'ppt/theme/theme2.xml'

/**
 * The design's colours and fonts under the design's name (#604). The notes master gets a theme part of its own:
 * PowerPoint repairs a deck in which two masters share one (#1443, #1449).
 */
export const theme: Pass = {
  name: 'theme',
  run({ scene, package: opened }) {
    const part = opened.related(MASTER, RELATIONSHIP.theme)
    if (part !== null) opened.put(part, themePart(scene.theme, scene.theme.name))
    if (!opened.has(NOTES_MASTER)) return
    opened.put(NOTES_THEME, themePart(onPaper(scene), `${scene.theme.name} Notes`))
    for (const relationship of opened.relationships(NOTES_MASTER)) {
      if (relationship.type === RELATIONSHIP.theme) relationship.target = NOTES_THEME
    }
  },
}

/** Notes are read on paper, so they are black on white whatever the slides are. */
function onPaper({ theme: { name, palette, fonts } }: Scene): SceneTheme {
  const paper: Palette = { ...palette, background: 'FFFFFF', text: '000000', surface: 'F2F2F2', muted: '595959' }
  return { name, palette: paper, fonts }
}
