import { describe, expect, it } from 'vitest'
import { nearest } from '../../../core/nearest'

describe('nearest', () => {
  it('finds what was probably meant, best first', () => {
    expect(nearest('chengd', ['chongqing', 'chengdu', 'china'])).toEqual(['chengdu'])
    expect(nearest('gdp-grwth', ['gdp', 'gdp-growth', 'rd-growth'])[0]).toBe('gdp-growth')
  })

  it('finds nothing where nothing is near, and each candidate once', () => {
    expect(nearest('weather', ['chengdu', 'sichuan'])).toEqual([])
    expect(nearest('circl', ['circle', 'circle'])).toEqual(['circle'])
  })
})
