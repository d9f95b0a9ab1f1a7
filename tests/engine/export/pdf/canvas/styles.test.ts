import { describe, expect, it } from 'vitest'
import type { PdfCanvasContext } from '../../../../../engine/export/pdf/canvas/context'
import { parseColor } from '../../../../../engine/export/pdf/canvas/state'
import { drawn } from './recorder'

describe('colors', () => {
  it.each([
    ['#105C66', { hex: '105C66', alpha: 1 }],
    ['#f00', { hex: 'FF0000', alpha: 1 }],
    ['#FF000080', { hex: 'FF0000', alpha: 128 / 255 }],
    ['rgba(0, 0, 255, 0.1)', { hex: '0000FF', alpha: 0.1 }],
    ['rgb(0,255,0)', { hex: '00FF00', alpha: 1 }],
    ['#12345', null],
    ['tomato', null],
  ])('reads %s', (color, ink) => {
    expect(parseColor(color)).toEqual(ink)
  })
})

describe('styles', () => {
  it.each<[string, (ctx: PdfCanvasContext) => void]>([
    ['color', (ctx) => Object.assign(ctx, { fillStyle: '#FF000000' })],
    ['canvas', (ctx) => Object.assign(ctx, { globalAlpha: 0 })],
  ])('does not paint with a %s that is fully transparent', (_, set) => {
    expect(drawn((ctx) => [set(ctx), ctx.fillRect(0, 0, 1, 1)])).toEqual([])
  })

  it('fades by the opacity of color and canvas', () => {
    const operators = drawn((ctx) => {
      ctx.fillStyle = '#FF000080'
      ctx.globalAlpha = 0.5
      ctx.fillRect(0, 0, 1, 1)
      ctx.globalAlpha = 1
      ctx.fillRect(0, 0, 1, 1)
    })
    expect(operators.filter((operator) => operator.endsWith('gs'))).toEqual(['/G1 gs', '/G2 gs'])
  })

  it('keeps the last color when it is given something else', () => {
    const operators = drawn((ctx) => {
      ctx.strokeStyle = '#00FF00'
      ctx.strokeStyle = undefined
      ctx.strokeStyle = 'no color'
      ctx.strokeRect(0, 0, 1, 1)
    })
    expect(operators[0]).toBe('0 1 0 RG')
  })

  it('refuses gradients and patterns in words', () => {
    expect(() => drawn((ctx) => Object.assign(ctx, { fillStyle: { gradient: true } }))).toThrow(
      'Gradients and patterns',
    )
  })

  it('sets ends, corners and dashes of lines', () => {
    const operators = drawn((ctx) => {
      ctx.lineWidth = 2
      ctx.lineCap = 'round'
      ctx.lineJoin = 'bevel'
      ctx.miterLimit = 4
      ctx.setLineDash([3])
      ctx.lineDashOffset = 1
      ctx.strokeRect(0, 0, 1, 1)
    })
    expect(operators).toContain('2 w 1 J 2 j 4 M')
    expect(operators).toContain('[3 3] 1 d')
  })

  it('ignores widths, caps and dashes that make no sense', () => {
    const operators = drawn((ctx) => {
      ctx.lineWidth = -1
      ctx.lineWidth = Number.NaN
      ctx.lineCap = 'pointed'
      ctx.setLineDash([-1, 2])
      ctx.strokeRect(0, 0, 1, 1)
    })
    expect(operators).toContain('1 w 0 J 0 j 10 M')
    expect(operators).toContain('[] 0 d')
  })

  it('refuses a coordinate that is no number, which would spoil the page', () => {
    expect(() => drawn((ctx) => ctx.fillRect(Number.NaN, 0, 1, 1))).toThrow('no finite number')
  })
})
