import { LANG_TAGS } from '../../../../core/locale'
import type { Scene } from '../../../../core/scene/model'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare, NAMESPACES } from '../../../ooxml/xml/namespaces'
import { PROGRAM } from '../../model'
import type { Job, Pass } from '../job'

/** Document properties from the scene alone: no clock, and names escaped (#1427). */
export const properties: Pass = {
  name: 'properties',
  run(job) {
    job.package.put('docProps/core.xml', core(job))
    job.package.put('docProps/app.xml', app(job))
  },
}

function core({ scene }: Job): Xml {
  const date = (name: string) => x(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${scene.date}T00:00:00Z`)
  return x(
    'cp:coreProperties',
    declare('cp', 'dc', 'dcterms', 'xsi'),
    x('dc:title', {}, scene.title),
    x('dc:subject', {}, scene.subject),
    x('dc:creator', {}, scene.author),
    x('cp:keywords', {}, scene.keywords.join(scene.lang === 'zh' ? '；' : '; ')),
    x('cp:lastModifiedBy', {}, scene.author),
    x('cp:revision', {}, '1'),
    date('created'),
    date('modified'),
    x('dc:language', {}, LANG_TAGS[scene.lang]),
  )
}

/** What PowerPoint calls the size of its slides. */
function presentationFormat({ size: { width, height } }: Scene): string {
  if (width * 9 === height * 16) return 'Widescreen'
  return width * 3 === height * 4 ? 'On-screen Show (4:3)' : 'Custom'
}

function app(job: Job): Xml {
  const { scene, slides } = job
  const notes = slides.filter(({ part }) => job.package.related(part, RELATIONSHIP.notesSlide) !== null).length
  const fonts = [...new Set(Object.values(scene.theme.fonts).map(({ office }) => office))]
  const groups = [
    { name: 'Fonts Used', items: fonts },
    { name: 'Theme', items: [scene.theme.name] },
    { name: 'Slide Titles', items: scene.slides.map(({ title }) => title) },
  ]
  const items = groups.flatMap((group) => group.items)
  return x(
    'Properties',
    { xmlns: NAMESPACES.ep, ...declare('vt') },
    x('Application', {}, PROGRAM),
    x('PresentationFormat', {}, presentationFormat(scene)),
    x('Slides', {}, String(slides.length)),
    x('Notes', {}, String(notes)),
    x('HiddenSlides', {}, '0'),
    x('ScaleCrop', {}, 'false'),
    x(
      'HeadingPairs',
      {},
      x(
        'vt:vector',
        { size: 2 * groups.length, baseType: 'variant' },
        groups.flatMap((group) => [
          x('vt:variant', {}, x('vt:lpstr', {}, group.name)),
          x('vt:variant', {}, x('vt:i4', {}, String(group.items.length))),
        ]),
      ),
    ),
    x(
      'TitlesOfParts',
      {},
      x(
        'vt:vector',
        { size: items.length, baseType: 'lpstr' },
        items.map((item) => x('vt:lpstr', {}, item)),
      ),
    ),
    x('LinksUpToDate', {}, 'false'),
    x('SharedDoc', {}, 'false'),
    x('HyperlinksChanged', {}, 'false'),
    x('AppVersion', {}, '16.0000'),
  )
}
