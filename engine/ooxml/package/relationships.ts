import { elementsOf, parseXml, rootOf } from '../xml/dom'
import { x } from '../xml/element'
import { NAMESPACES } from '../xml/namespaces'
import { writePart } from '../xml/write'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Relationship types of presentations, their charts and workbooks. */
export const RELATIONSHIP = {
  officeDocument: `${OFFICE}/officeDocument`,
  extendedProperties: `${OFFICE}/extended-properties`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  slideMaster: `${OFFICE}/slideMaster`,
  slideLayout: `${OFFICE}/slideLayout`,
  slide: `${OFFICE}/slide`,
  notesMaster: `${OFFICE}/notesMaster`,
  notesSlide: `${OFFICE}/notesSlide`,
  theme: `${OFFICE}/theme`,
  presProps: `${OFFICE}/presProps`,
  viewProps: `${OFFICE}/viewProps`,
  tableStyles: `${OFFICE}/tableStyles`,
  chart: `${OFFICE}/chart`,
  chartUserShapes: `${OFFICE}/chartUserShapes`,
  package: `${OFFICE}/package`,
  image: `${OFFICE}/image`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  hyperlink: `${OFFICE}/hyperlink`,
} as const

export interface Relationship {
  readonly id: string
  readonly type: string
  /** The part's path from the package's root, without a leading slash; for an external one, the address as it is. */
  target: string
  readonly external: boolean
}

/** The path of a part's relationships: `ppt/slides/_rels/slide1.xml.rels`; the package itself is the empty path. */
export function relationshipsPath(owner: string): string {
  const cut = owner.lastIndexOf('/') + 1
  return `${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`
}

/** The part that a relationships part belongs to, or null if the path is not that of a relationships part. */
export function ownerOfRelationships(path: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path)
  return match === null ? null : `${match[1]}${match[2]}`
}

/** Reads a relationships part. Targets become paths from the package's root. */
export function parseRelationships(owner: string, text: string): Relationship[] {
  return elementsOf(rootOf(parseXml(text)), 'Relationship').map((element) => {
    const external = element.getAttribute('TargetMode') === 'External'
    const target = element.getAttribute('Target') ?? ''
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: external ? target : absolute(owner, target),
      external,
    }
  })
}

/** Writes a relationships part, ordered by number. */
export function writeRelationships(owner: string, relationships: readonly Relationship[]): string {
  const sorted = [...relationships].sort((a, b) => numberOf(a.id) - numberOf(b.id))
  const entries = sorted.map(({ id, type, target, external }) =>
    x('Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : relative(owner, target),
      TargetMode: external ? 'External' : null,
    }),
  )
  return writePart(x('Relationships', { xmlns: NAMESPACES.rels }, entries))
}

function numberOf(id: string): number {
  return Number(id.replace(/^rId/, ''))
}

function absolute(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function relative(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1)
  const to = target.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
