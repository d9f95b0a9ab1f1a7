import { attributeText, type Xml } from './element'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The text of a whole part. */
export function writePart(root: Xml): string {
  return DECLARATION + writeElement(root)
}

/** The text of an element within a part. */
export function writeElement(element: Xml): string {
  let text = `<${element.name}`
  for (const name in element.attributes) {
    const value = element.attributes[name]
    const said = attributeText(name, value)
    if (said !== null) text += ` ${name}="${typeof value === 'string' ? escapeAttribute(said) : said}"`
  }
  if (element.children.length === 0) return `${text}/>`
  text += '>'
  for (const child of element.children) text += typeof child === 'string' ? escapeText(child) : writeElement(child)
  return `${text}</${element.name}>`
}

/** Markup, control characters, halves of surrogate pairs. Most texts have none and leave at once. */
const SPECIAL = /[^\x20!#-%'-;=?-\ud7ff\ue000-\ufffd]/
/** Characters that XML 1.0 can't hold in any form, or should not. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Text as it may be between two tags. */
function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as it may be between double quotes; line breaks are kept as references, or a parser would make them spaces. */
function escapeAttribute(text: string): string {
  if (!SPECIAL.test(text)) return text
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}
