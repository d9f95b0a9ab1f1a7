const OPEN_XML = 'http://schemas.openxmlformats.org'
const MICROSOFT = 'http://schemas.microsoft.com/office'

/** Namespaces of Office files, by the prefix that Office itself uses. */
export const NAMESPACES = {
  a: `${OPEN_XML}/drawingml/2006/main`,
  c: `${OPEN_XML}/drawingml/2006/chart`,
  cdr: `${OPEN_XML}/drawingml/2006/chartDrawing`,
  p: `${OPEN_XML}/presentationml/2006/main`,
  r: `${OPEN_XML}/officeDocument/2006/relationships`,
  s: `${OPEN_XML}/spreadsheetml/2006/main`,
  c15: `${MICROSOFT}/drawing/2012/chart`,
  adec: `${MICROSOFT}/drawing/2017/decorative`,
  ahyp: `${MICROSOFT}/drawing/2018/hyperlinkcolor`,
  p14: `${MICROSOFT}/powerpoint/2010/main`,
  cp: `${OPEN_XML}/package/2006/metadata/core-properties`,
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  ep: `${OPEN_XML}/officeDocument/2006/extended-properties`,
  vt: `${OPEN_XML}/officeDocument/2006/docPropsVTypes`,
  types: `${OPEN_XML}/package/2006/content-types`,
  rels: `${OPEN_XML}/package/2006/relationships`,
} as const

export type Prefix = keyof typeof NAMESPACES

/** The attributes that declare prefixes at a part's root: `declare('a', 'r')`. */
export function declare(...prefixes: readonly Prefix[]): Record<string, string> {
  return Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]))
}
