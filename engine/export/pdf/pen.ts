import { paintHex } from '../../../core/template/color'
import type { Paint, Palette } from '../../../core/template/palette'
import type { Points } from '../../../core/units'
import type { PdfDocument, PdfRef } from './pdfkit'

/** A color with its opacity: six hex digits, 0–1. */
export interface Ink {
  readonly hex: string
  readonly alpha: number
}

/** A paint of the deck as ink. */
export function inkOf(palette: Palette, paint: Paint): Ink {
  return { hex: paintHex(palette, paint), alpha: paint.alpha ?? 1 }
}

/**
 * Writes drawing operators in slide coordinates (points, y downwards). Operators are gathered and handed to pdfkit in
 * one piece: `flush` before pdfkit writes to the page itself.
 */
export class Pen {
  readonly #doc: PdfDocument
  readonly #opacities = new Map<string, { readonly name: string; readonly ref: PdfRef }>()
  #operators: string[] = []

  constructor(doc: PdfDocument) {
    this.#doc = doc
  }

  /** Writes an operator after its operands. */
  op(operator: string, ...operands: readonly number[]): void {
    this.raw(operands.length === 0 ? operator : `${operands.map(number).join(' ')} ${operator}`)
  }

  /** Writes operators as they are. */
  raw(operators: string): void {
    this.#operators.push(operators)
  }

  /** Draws with a graphics state of its own: whatever is set in there does not leak. */
  isolated(draw: () => void): void {
    this.op('q')
    draw()
    this.op('Q')
  }

  /** Draws what follows smaller or larger, to six digits: thousandths would shift the far end of a slide. */
  scale(factor: number): void {
    const text = factor.toFixed(6)
    this.raw(`${text} 0 0 ${text} 0 0 cm`)
  }

  fillInk({ hex, alpha }: Ink): void {
    this.raw(`${components(hex)} rg`)
    this.#opacity('ca', alpha)
  }

  strokeInk({ hex, alpha }: Ink): void {
    this.raw(`${components(hex)} RG`)
    this.#opacity('CA', alpha)
  }

  /** A dash pattern in points; none for a solid line. */
  dash(pattern: readonly Points[], phase: Points = 0): void {
    this.raw(`[${pattern.map(number).join(' ')}] ${number(phase)} d`)
  }

  rect(x: Points, y: Points, width: Points, height: Points): void {
    this.op('re', x, y, width, height)
  }

  line(x1: Points, y1: Points, x2: Points, y2: Points): void {
    this.op('m', x1, y1)
    this.op('l', x2, y2)
  }

  /** Hands what was drawn to the page. */
  flush(): void {
    if (this.#operators.length === 0) return
    this.#doc.addContent(this.#operators.join('\n'))
    this.#operators = []
  }

  #opacity(key: 'ca' | 'CA', alpha: number): void {
    const { name, ref } = this.#opacityState(key, alpha)
    this.#doc.page.ext_gstates[name] = ref
    this.raw(`/${name} gs`)
  }

  #opacityState(key: 'ca' | 'CA', alpha: number): { readonly name: string; readonly ref: PdfRef } {
    const id = `${key}${alpha}`
    let state = this.#opacities.get(id)
    if (state === undefined) {
      const ref = this.#doc.ref({ Type: 'ExtGState', [key]: alpha })
      ref.end()
      state = { name: `G${this.#opacities.size + 1}`, ref }
      this.#opacities.set(id, state)
    }
    return state
  }
}

/** Thousandths of a point are finer than any printer; a number that is none would make the whole page unreadable. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A drawing has a coordinate that is no finite number: ${value}`)
  return String(Math.round(value * 1000) / 1000 + 0)
}

const colors = new Map<string, string>()

function components(hex: string): string {
  let text = colors.get(hex)
  if (text === undefined) {
    text = [0, 2, 4].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')
    colors.set(hex, text)
  }
  return text
}
