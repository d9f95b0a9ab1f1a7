import { type Xml, x } from '../xml/element'
import { NAMESPACES } from '../xml/namespaces'
import type { Package } from './package'
import { RELATIONSHIP } from './relationships'

export const CONTENT_TYPES = '[Content_Types].xml'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const PRESENTATION = `${OFFICE}.presentationml`

/** The content type of a part follows from how it is referred to. */
const BY_RELATIONSHIP: Readonly<Record<string, string>> = {
  [RELATIONSHIP.officeDocument]: `${PRESENTATION}.presentation.main+xml`,
  [RELATIONSHIP.slideMaster]: `${PRESENTATION}.slideMaster+xml`,
  [RELATIONSHIP.slideLayout]: `${PRESENTATION}.slideLayout+xml`,
  [RELATIONSHIP.slide]: `${PRESENTATION}.slide+xml`,
  [RELATIONSHIP.notesMaster]: `${PRESENTATION}.notesMaster+xml`,
  [RELATIONSHIP.notesSlide]: `${PRESENTATION}.notesSlide+xml`,
  [RELATIONSHIP.presProps]: `${PRESENTATION}.presProps+xml`,
  [RELATIONSHIP.viewProps]: `${PRESENTATION}.viewProps+xml`,
  [RELATIONSHIP.tableStyles]: `${PRESENTATION}.tableStyles+xml`,
  [RELATIONSHIP.theme]: `${OFFICE}.theme+xml`,
  [RELATIONSHIP.chart]: `${OFFICE}.drawingml.chart+xml`,
  [RELATIONSHIP.chartUserShapes]: `${OFFICE}.drawingml.chartshapes+xml`,
  [RELATIONSHIP.extendedProperties]: `${OFFICE}.extended-properties+xml`,
  [RELATIONSHIP.coreProperties]: 'application/vnd.openxmlformats-package.core-properties+xml',
}

/** Content types by file extension. */
export const BY_EXTENSION: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  xml: 'application/xml',
}

/** The content types of a package's parts, as they go into `[Content_Types].xml`. */
export function contentTypes(parts: Package): Xml {
  const overrides = new Map<string, string>()
  for (const [, relationships] of parts.allRelationships()) {
    for (const { type, target, external } of relationships) {
      const contentType = BY_RELATIONSHIP[type]
      if (!external && contentType !== undefined) overrides.set(target, contentType)
    }
  }
  const extensions = [...new Set(['rels', 'xml', ...parts.paths().map(extensionOf)])].sort()
  return x(
    'Types',
    { xmlns: NAMESPACES.types },
    extensions.map((Extension) => {
      const ContentType = BY_EXTENSION[Extension]
      return ContentType === undefined ? null : x('Default', { Extension, ContentType })
    }),
    [...overrides]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, ContentType]) => x('Override', { PartName: `/${path}`, ContentType })),
  )
}

/** A path's extension in lower case, without the dot. */
export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}
