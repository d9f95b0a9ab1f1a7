import { describe, expect, test } from 'vitest'
import { readColor } from '../../../engine/import-design/read-color'
import { parseXml, rootOf } from '../../../engine/ooxml/xml/dom'

const SCHEME: Readonly<Record<string, string>> = { accent1: '4472C4' }

function read(color: string): string | null {
  const parent = rootOf(parseXml(`<a:solidFill xmlns:a="a">${color}</a:solidFill>`))
  return readColor(parent, (name) => SCHEME[name] ?? null)
}

const withChanges = (hex: string, changes: string) => read(`<a:srgbClr val="${hex}">${changes}</a:srgbClr>`)

describe('a color of an Office file is read', () => {
  test.each([
    ['<a:hslClr hue="14400000" sat="100000" lum="50000"/>', '0000FF'],
    ['<a:hslClr hue="0" sat="0" lum="80000"/>', 'CCCCCC'],
    ['<a:hslClr hue="-7200000" sat="100%" lum="50%"/>', '0000FF'],
    ['<a:scrgbClr r="50000" g="100000" b="0"/>', 'BCFF00'],
    ['<a:scrgbClr r="50%" g="0%" b="0%"/>', 'BC0000'],
    ['<a:scrgbClr r="-20000" g="150000" b="0"/>', '00FF00'],
    ['<a:sysClr val="windowText" lastClr="112233"/>', '112233'],
    ['<a:sysClr val="windowText"/>', '000000'],
    ['<a:schemeClr val="accent1"/>', '4472C4'],
  ])('%s as %s', (color, hex) => {
    expect(read(color)).toBe(hex)
  })

  test.each([
    ['cornflowerBlue', '6495ED'],
    ['dkBlue', '00008B'],
    ['darkBlue', '00008B'],
    ['ltGoldenrodYellow', 'FAFAD2'],
    ['medAquamarine', '66CDAA'],
    ['mediumVioletRed', 'C71585'],
    ['dkSlateGrey', '2F4F4F'],
    ['grey', '808080'],
  ])('by its name %s', (name, hex) => {
    expect(read(`<a:prstClr val="${name}"/>`)).toBe(hex)
  })

  test.each([
    '<a:hslClr hue="0" sat="much" lum="1"/>',
    '<a:scrgbClr r="1"/>',
    '<a:srgbClr val="red"/>',
    '<a:prstClr val="__proto__"/>',
    '<a:schemeClr val="accent9"/>',
  ])('as none where it is none: %s', (color) => {
    expect(read(color)).toBeNull()
  })
})

// The examples of ECMA-376 part 1, 20.1.2.3, where they agree with what PowerPoint shows.
describe('a change of a color is made as Office makes it', () => {
  test.each([
    ['00FF00', '<a:shade val="50000"/>', '00BC00'],
    ['00FF00', '<a:tint val="50000"/>', 'BCFFBC'],
    ['FF0000', '<a:comp/>', '00FFFF'],
    ['00FF00', '<a:red val="50000"/>', 'BCFF00'],
    ['FF0000', '<a:inv/>', '00FFFF'],
    ['4472C4', '<a:lumMod val="75000"/>', '2F5597'],
    ['4472C4', '<a:lumMod val="40000"/><a:lumOff val="60000"/>', 'B4C7E7'],
    ['4472C4', '<a:lumMod val="40%"/><a:lumOff val="60%"/>', 'B4C7E7'],
    ['4472C4', '<a:satMod val="0"/>', '848484'],
    ['4472C4', '<a:satMod val="900000"/>', '0961FF'],
    ['FF0000', '<a:hueOff val="7200000"/>', '00FF00'],
    ['FF0000', '<a:hueOff val="-7200000"/>', '0000FF'],
    ['00FF00', '<a:hueMod val="50000"/>', 'FFFF00'],
    ['00FF00', '<a:gray/>', 'DCDCDC'],
    ['4472C4', '<a:gamma/><a:invGamma/>', '4472C4'],
    ['4472C4', '<a:alpha val="40000"/>', '4472C4'],
    ['4472C4', '<a:lumMod val="many"/><a:tint/>', '4472C4'],
  ])('%s with %s is %s', (hex, changes, after) => {
    expect(withChanges(hex, changes)).toBe(after)
  })
})
