import type { SceneNode } from '../../../../core/scene/model'
import { x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { append, type Element, elementsOf, mustFind } from '../../../ooxml/xml/tree'
import { type Job, type Pass, surfaces } from '../job'

/**
 * Ids that are unique in their part (pptxgenjs repeats them for tables), names that a person can read in the selection
 * pane, alternative texts, and the mark of decoration.
 */
export const names: Pass = {
  name: 'names',
  run(job) {
    const described = describeNodes(job)
    for (const { tree } of surfaces(job)) nameAll(tree, described)
  },
}

type Described = ReadonlyMap<Element, SceneNode>

function describeNodes(job: Job): Described {
  const described = new Map<Element, SceneNode>()
  for (const { placed } of surfaces(job)) for (const { node, element } of placed) described.set(element, node)
  return described
}

function nameAll(tree: Element, described: Described): void {
  const taken = new Set<string>()
  let id = 1
  for (const element of elementsOf(tree, 'p:sp', 'p:cxnSp', 'p:pic', 'p:graphicFrame')) {
    const properties = propertiesOf(element)
    const node = described.get(element)
    const name = node === undefined ? String(properties.attributes.name || 'Title') : readable(node.id)
    properties.attributes.id = ++id
    properties.attributes.name = unique(name, taken)
    if (node !== undefined) describe(properties, node)
  }
}

function propertiesOf(element: Element): Element {
  const [identity] = elementsOf(element)
  if (identity === undefined) throw new Error(`A <${element.name}> has no identity.`)
  return mustFind(identity, 'p:cNvPr')
}

/** `metrics-2-value` → `Metrics 2 value`. */
function readable(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim()
  return words === '' ? 'Object' : words[0]?.toUpperCase() + words.slice(1)
}

function unique(name: string, taken: Set<string>): string {
  let free = name
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`
  taken.add(free)
  return free
}

function describe(properties: Element, node: SceneNode): void {
  properties.attributes.descr = null
  const text = node.alt ?? (node.kind === 'chart' ? node.spec.title : null)
  if (text !== null && text !== '') properties.attributes.descr = text
  else if (isDecoration(node)) append(properties, DECORATIVE)
}

/** Shapes and pictures that say nothing are decoration; texts speak for themselves. */
function isDecoration(node: SceneNode): boolean {
  return node.role === 'decoration' || node.kind === 'shape' || node.kind === 'image'
}

const DECORATIVE = x(
  'a:extLst',
  {},
  x(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    x('adec:decorative', { ...declare('adec'), val: true }),
  ),
)
