import type { Line } from '../../../../core/text/model'
import type { Points } from '../../../../core/units'

/** A line that flows from sheet to sheet: its baseline is measured from its own top. */
export interface FlowLine {
  readonly line: Line
  readonly height: Points
}

export interface FlowBlock {
  readonly lines: readonly FlowLine[]
  /** Distance to what is above it on the same sheet. */
  readonly before: Points
  /** True for a heading, which is never at the foot of a sheet without what follows. */
  readonly withNext: boolean
}

/** Part of a block on a sheet, in the sheet's coordinates. */
export interface FlowPiece {
  readonly block: number
  readonly lines: readonly Line[]
}

/** The room on a sheet, from top to bottom. */
export interface VerticalSpace {
  readonly top: Points
  readonly bottom: Points
}

const TOLERANCE: Points = 0.01

/**
 * Spreads blocks over sheets. A block goes to the next sheet rather than being parted, as long as it fits there; a longer
 * one is parted between lines. Nothing is ever cut.
 *
 * @param roomOf The room on a sheet, counted from 0.
 */
export function flow(
  blocks: readonly FlowBlock[],
  roomOf: (sheet: number) => VerticalSpace,
): readonly (readonly FlowPiece[])[] {
  const sheets = new Sheets(roomOf)
  blocks.forEach((block, i) => {
    const company = block.withNext ? blocks[i + 1] : undefined
    const height = heightOf(block) + (company === undefined ? 0 : company.before + heightOf(company))
    sheets.makeRoom(height, block.before)
    for (const line of block.lines) sheets.add(i, line)
  })
  return sheets.filled
}

function heightOf({ lines }: FlowBlock): Points {
  return lines.reduce((sum, { height }) => sum + height, 0)
}

class Sheets {
  readonly #roomOf: (sheet: number) => VerticalSpace
  readonly #sheets: { block: number; lines: Line[] }[][] = [[]]
  #y: Points

  constructor(roomOf: (sheet: number) => VerticalSpace) {
    this.#roomOf = roomOf
    this.#y = roomOf(0).top
  }

  get filled(): readonly (readonly FlowPiece[])[] {
    return this.#sheets
  }

  /** Begins a block of a height: on the next sheet, if it fits there and not here. */
  makeRoom(height: Points, before: Points): void {
    if (this.#isEmpty) return
    const next = this.#roomOf(this.#sheets.length)
    if (!this.#holds(before + height) && height <= next.bottom - next.top) this.#turn()
    else this.#y += before
  }

  /** Adds a line of a block. A sheet takes one line at least, however little room it has. */
  add(block: number, { line, height }: FlowLine): void {
    if (!this.#isEmpty && !this.#holds(height)) this.#turn()
    const pieces = this.#sheets.at(-1) ?? []
    const placed = { ...line, baseline: line.baseline + this.#y }
    const last = pieces.at(-1)
    if (last?.block === block) last.lines.push(placed)
    else pieces.push({ block, lines: [placed] })
    this.#y += height
  }

  get #isEmpty(): boolean {
    return this.#sheets.at(-1)?.length === 0
  }

  #holds(height: Points): boolean {
    return this.#y + height <= this.#roomOf(this.#sheets.length - 1).bottom + TOLERANCE
  }

  #turn(): void {
    this.#sheets.push([])
    this.#y = this.#roomOf(this.#sheets.length - 1).top
  }
}
