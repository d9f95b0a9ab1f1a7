import { describe, expect, it } from 'vitest'
import { PdfCanvasContext } from '../../../../../engine/export/pdf/canvas/context'
import { drawn, geometry, recordingPen } from './recorder'

describe('paths', () => {
  it('moveTo, lineTo and closePath', () => {
    const operators = geometry((ctx) => {
      ctx.beginPath()
      ctx.moveTo(1, 2)
      ctx.lineTo(3, 4)
      ctx.lineTo(5, 2)
      ctx.closePath()
      ctx.fill()
    })
    expect(operators).toEqual(['1 2 m', '3 4 l', '5 2 l', 'h', 'f'])
  })

  it('lineTo without a start only moves', () => {
    expect(geometry((ctx) => [ctx.lineTo(1, 1), ctx.lineTo(2, 2), ctx.stroke()])).toEqual(['1 1 m', '2 2 l', 'S'])
  })

  it('bezierCurveTo', () => {
    const operators = geometry((ctx) => [ctx.moveTo(0, 0), ctx.bezierCurveTo(1, 0, 2, 1, 2, 2), ctx.stroke()])
    expect(operators).toEqual(['0 0 m', '1 0 2 1 2 2 c', 'S'])
  })

  it('quadraticCurveTo becomes the same curve with two handles', () => {
    const operators = geometry((ctx) => [ctx.moveTo(0, 0), ctx.quadraticCurveTo(3, 0, 3, 3), ctx.stroke()])
    expect(operators).toEqual(['0 0 m', '2 0 3 1 3 3 c', 'S'])
  })

  it('rect is a closed path that others can be added to', () => {
    const operators = geometry((ctx) => [ctx.rect(1, 2, 3, 4), ctx.fill('evenodd')])
    expect(operators).toEqual(['1 2 m', '4 2 l', '4 6 l', '1 6 l', 'h', 'f*'])
  })

  it('beginPath forgets the path, painting does not', () => {
    const operators = geometry((ctx) => {
      ctx.moveTo(9, 9)
      ctx.beginPath()
      ctx.moveTo(0, 0)
      ctx.lineTo(1, 0)
      ctx.fill()
      ctx.stroke()
    })
    expect(operators).toEqual(['0 0 m', '1 0 l', 'f', '0 0 m', '1 0 l', 'S'])
  })

  it('paints nothing without a path', () => {
    expect(drawn((ctx) => [ctx.beginPath(), ctx.fill(), ctx.stroke(), ctx.clip()])).toEqual([])
  })
})

describe('arcs', () => {
  const ends = (operators: readonly string[]) =>
    operators.filter((o) => o.endsWith('c')).map((o) => o.split(' ').slice(4, 6).map(Number))

  it('a full turn is four quarter curves', () => {
    const operators = geometry((ctx) => [ctx.arc(10, 10, 4, 0, Math.PI * 2), ctx.fill()])
    expect(operators[0]).toBe('14 10 m')
    expect(ends(operators)).toEqual([
      [10, 14],
      [6, 10],
      [10, 6],
      [14, 10],
    ])
    expect(operators[1]).toBe('14 12.209 12.209 14 10 14 c')
  })

  it('a full turn backwards is one as well', () => {
    const operators = geometry((ctx) => [ctx.arc(10, 10, 4, 0, -Math.PI * 2, true), ctx.fill()])
    expect(ends(operators)).toEqual([
      [10, 6],
      [6, 10],
      [10, 14],
      [14, 10],
    ])
  })

  it('goes the short way or the long way round', () => {
    const clockwise = geometry((ctx) => [ctx.arc(0, 0, 1, 0, Math.PI / 2), ctx.stroke()])
    const counter = geometry((ctx) => [ctx.arc(0, 0, 1, 0, Math.PI / 2, true), ctx.stroke()])
    expect(ends(clockwise)).toEqual([[0, 1]])
    expect(ends(counter)).toEqual([
      [0, -1],
      [-1, 0],
      [0, 1],
    ])
  })

  it('continues a path with a line to its start', () => {
    const operators = geometry((ctx) => [ctx.moveTo(0, 0), ctx.arc(10, 0, 2, 0, Math.PI), ctx.stroke()])
    expect(operators.slice(0, 2)).toEqual(['0 0 m', '12 0 l'])
  })

  it('ellipse has two radii and may be turned', () => {
    const operators = geometry((ctx) => [ctx.ellipse(0, 0, 4, 2, Math.PI / 2, 0, Math.PI * 2), ctx.fill()])
    expect(operators[0]).toBe('0 4 m')
    expect(ends(operators)[0]).toEqual([-2, 0])
  })
})

describe('rectangles', () => {
  it('fillRect and strokeRect leave the current path alone', () => {
    const operators = geometry((ctx) => {
      ctx.moveTo(7, 7)
      ctx.lineTo(8, 8)
      ctx.fillRect(0, 0, 1, 1)
      ctx.strokeRect(0, 0, 2, 2)
      ctx.stroke()
    })
    expect(operators.slice(-3)).toEqual(['7 7 m', '8 8 l', 'S'])
    expect(operators.filter((operator) => operator === 'f' || operator === 'S')).toEqual(['f', 'S', 'S'])
  })

  it('clearRect has nothing to clear', () => {
    expect(drawn((ctx) => ctx.clearRect())).toEqual([])
  })
})

describe('transformations', () => {
  it('translate, scale and rotate add up', () => {
    const operators = geometry((ctx) => {
      ctx.translate(10, 20)
      ctx.scale(2, 3)
      ctx.rotate(Math.PI / 2)
      ctx.moveTo(1, 0)
      ctx.lineTo(0, 1)
      ctx.stroke()
    })
    expect(operators).toEqual(['10 23 m', '8 20 l', 'S'])
  })

  it('setTransform and resetTransform start from where the canvas lies on the page', () => {
    const operators = geometry(
      (ctx) => {
        ctx.translate(500, 500)
        ctx.setTransform(2, 0, 0, 2, 0, 0)
        ctx.moveTo(1, 1)
        ctx.resetTransform()
        ctx.lineTo(1, 1)
        ctx.stroke()
      },
      [1, 0, 0, 1, 100, 50],
    )
    expect(operators).toEqual(['102 52 m', '101 51 l', 'S'])
  })

  it('a later transformation does not move points that are there', () => {
    const operators = geometry((ctx) => [ctx.moveTo(1, 1), ctx.translate(5, 5), ctx.lineTo(1, 1), ctx.stroke()])
    expect(operators).toEqual(['1 1 m', '6 6 l', 'S'])
  })

  it('scales line widths and dashes', () => {
    const operators = drawn((ctx) => {
      ctx.scale(2, 2)
      ctx.lineWidth = 3
      ctx.setLineDash([1, 2])
      ctx.strokeRect(0, 0, 1, 1)
    })
    expect(operators).toContain('6 w 0 J 0 j 10 M')
    expect(operators).toContain('[2 4] 0 d')
  })
})

describe('state', () => {
  it('save and restore bring back styles and transformation', () => {
    const { pen, operators } = recordingPen()
    const ctx = new PdfCanvasContext(pen, [1, 0, 0, 1, 0, 0])
    ctx.save()
    ctx.fillStyle = '#FF0000'
    ctx.lineWidth = 9
    ctx.setLineDash([4])
    ctx.translate(3, 3)
    ctx.restore()
    expect([ctx.fillStyle, ctx.lineWidth, ctx.getLineDash()]).toEqual(['#000000', 1, []])
    ctx.fillRect(0, 0, 1, 1)
    expect(operators()).toEqual(['q', 'Q', '0 0 0 rg', '/G1 gs', '0 0 m', '1 0 l', '1 1 l', '0 1 l', 'h', 'f'])
  })

  it('restore without save does nothing', () => {
    expect(drawn((ctx) => ctx.restore())).toEqual([])
  })

  it('clip cuts with either rule', () => {
    const operators = geometry((ctx) => [ctx.rect(0, 0, 1, 1), ctx.clip(), ctx.clip('evenodd')])
    expect(operators.filter((operator) => operator.endsWith('n'))).toEqual(['W n', 'W* n'])
  })
})
