import { faceName } from '../../core/text/font-set'

/** The shipped families by the name of their files: the name that CSS knows them by, and whether they have an italic. */
const SHIPPED: Readonly<Record<string, { readonly family: string; readonly italic: boolean }>> = {
  gelasio: { family: 'Gelasio', italic: true },
  arimo: { family: 'Arimo', italic: true },
  carlito: { family: 'Carlito', italic: true },
  caladea: { family: 'Caladea', italic: true },
  'noto-sans-sc': { family: 'Noto Sans SC', italic: false },
}

/** All fonts that a design may name. */
const SHIPPED_TWINS: readonly string[] = Object.keys(SHIPPED)

/** The CSS family of a twin. */
export function twinFamily(twin: string): string {
  return SHIPPED[twin]?.family ?? twin
}

/**
 * The `@font-face` rules of twins. A browser loads a file when something is first set in it, so all of them may be
 * declared at once.
 *
 * @param folder Where the host serves the built fonts.
 */
export function fontFaceCss(twins: readonly string[] = SHIPPED_TWINS, folder = '/fonts/'): string {
  return [...new Set(twins)].flatMap((twin) => facesOf(twin).map((face) => faceRule(twin, face, folder))).join('\n')
}

/**
 * Declares the fonts in a document. An adopted stylesheet, because a strict content security policy refuses `<style>`.
 */
export function installFonts(document: Document, twins: readonly string[] = SHIPPED_TWINS, folder = '/fonts/'): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(fontFaceCss(twins, folder))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

interface Face {
  readonly bold: boolean
  readonly italic: boolean
}

function facesOf(twin: string): readonly Face[] {
  const styles = SHIPPED[twin]?.italic === false ? [false] : [false, true]
  return [false, true].flatMap((bold) => styles.map((italic) => ({ bold, italic })))
}

function faceRule(twin: string, { bold, italic }: Face, folder: string): string {
  const file = `${folder}${faceName(twin, bold, italic)}.ttf`
  const style = `font-weight: ${bold ? 700 : 400}; font-style: ${italic ? 'italic' : 'normal'}`
  // Text in another font has other widths: rather nothing for a moment.
  const show = 'font-display: block'
  return `@font-face { font-family: "${twinFamily(twin)}"; src: url("${file}") format("truetype"); ${style}; ${show} }`
}
