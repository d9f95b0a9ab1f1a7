import { attributeText, type Xml } from './element'

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The text of a whole part. */
export function writePart(root: Xml): string {
  return DECLARATION + writeElement(root)
}

/** The text of an element within a part. */
export function writeElement(element: Xml): string {
  let text = `<${element.name}`
  for (const name in element.attributes) {
    const value = attributeText(name, element.attributes[name])
    if (value !== null) text += ` ${name}="${escapeAttribute(value)}"`
  }
  if (element.children.length === 0) return `${text}/>`
  text += '>'
  for (const child of element.children) text += typeof child === 'string' ? escapeText(child) : writeElement(child)
  return `${text}</${element.name}>`
}

/** Characters that XML 1.0 can't hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const NEEDS_TEXT_CARE = /[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]/
const NEEDS_ATTRIBUTE_CARE = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/

/** Text as it may stand between two tags. */
export function escapeText(text: string): string {
  if (!NEEDS_TEXT_CARE.test(text)) return text
  return text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as it may stand between double quotes; line breaks are kept as references, or a parser would make them spaces. */
export function escapeAttribute(text: string): string {
  if (!NEEDS_ATTRIBUTE_CARE.test(text)) return text
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}
