import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { formatTable } from '../../cli/report'
import { run } from './support'

describe('list', () => {
  test.each(['storylines', 'themes', 'metrics', 'layouts', 'designs'])(
    '%s: every name, in both languages',
    async (what) => {
      const json = JSON.parse((await run(['list', what, '--json'])).out) as {
        id: string
        name: { en: string; zh: string }
      }[]
      expect(json.length).toBeGreaterThan(1)
      const [en, zh] = [await run(['list', what]), await run(['list', what, '--lang', 'zh'])]
      for (const { id, name } of json) {
        expect(en.out).toContain(id)
        expect(en.out).toContain(name.en)
        expect(zh.out).toContain(name.zh)
      }
      expect(en.out.split('\n').length).toBe(json.length + 2)
    },
  )

  test('another word names the near match', async () => {
    const { code, err } = await run(['list', 'metrix'])
    expect(code).toBe(EXIT.commandWrong)
    expect(err).toBe('error: There is no list of "metrix". Did you mean "metrics"?\n')
  })
})

test('columns line up, a Chinese character being two cells wide', () => {
  expect(
    formatTable(
      ['A', 'B'],
      [
        ['重庆', '1'],
        ['abcde', '2'],
      ],
    ),
  ).toBe('A      B\n重庆   1\nabcde  2\n')
})
