import { describe, expect, test } from 'vitest'
import { homeFor, isOwnAddress } from '../../../../electron/main/protocol/address'

const HOME = homeFor(false, undefined)
const DEVELOPMENT = homeFor(false, 'http://localhost:5173')

describe('the address of the window', () => {
  test.each([
    ['chengyu://app/index.html', true],
    ['chengyu://app/other.html?x#y', true],
    ['chengyu://evil/index.html', false],
    ['other://app/index.html', false],
    ['https://app/index.html', false],
    ['about:blank', false],
    ['not an address', false],
    ['', false],
  ])('%s is ours: %s', (address, expected) => {
    expect(isOwnAddress(address, HOME)).toBe(expected)
  })

  test('Node gives every scheme like ours one and the same origin, so origins are not compared', () => {
    expect(new URL('chengyu://app/').origin).toBe(new URL('other://evil/').origin)
  })

  test('is that of the development server only in development', () => {
    expect(isOwnAddress('http://localhost:5173/index.html', DEVELOPMENT)).toBe(true)
    expect(isOwnAddress('http://localhost:5174/', DEVELOPMENT)).toBe(false)
    expect(isOwnAddress('chengyu://app/index.html', DEVELOPMENT)).toBe(false)
    expect(homeFor(true, 'http://localhost:5173')).toEqual(HOME)
  })
})
