import { expect, test } from 'vitest'
import { mutantsOf, mutated } from './candidates'
import { draw } from './main'

const changes = (source: string) => mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant))

test('an operator, a number, a truth and a condition are changed one at a time', () => {
  expect(changes('const a = b + 1')).toEqual(['const a = b - 1', 'const a = b + 2'])
  expect(changes('const a = b ?? false')).toEqual(['const a = b && false', 'const a = b ?? true'])
  expect(changes('if (a) b()')).toEqual(['if (!(a)) b()'])
  expect(changes('const a = !b ? c : d')).toEqual(['const a = !(!b) ? c : d', 'const a = b ? c : d'])
  expect(changes('const a = 24_000')).toEqual(['const a = 24001'])
})

test('what is gone when the program runs is left alone', () => {
  expect(changes('type A = 1 | true')).toEqual([])
  expect(changes('interface A { readonly a: 1 }')).toEqual([])
  expect(changes('const a: 1 | 2 = b as 1')).toEqual([])
})

test('a mutant says where it is', () => {
  const [mutant] = mutantsOf('core/a.ts', 'const a = 0\n  const b = a < c\n').slice(1)
  expect(mutant).toMatchObject({ file: 'core/a.ts', line: 2, column: 15, code: 'const b = a < c', from: '<', to: '<=' })
})

test('a mutant is not made of a source that has changed', () => {
  const [mutant] = mutantsOf('a.ts', 'const a = 1')
  if (!mutant) throw new Error('no mutant')
  expect(() => mutated('const b = 22', { ...mutant, start: 0 })).toThrow('has changed')
})

test('the same seed draws the same mutants, and a smaller sample is the beginning of a larger', () => {
  const all = mutantsOf('a.ts', Array.from({ length: 40 }, (_, i) => `const a${i} = ${i}`).join('\n'))
  expect(draw(all, 2026, 30).slice(0, 10)).toEqual(draw(all, 2026, 10))
  expect(draw(all, 7, 10)).not.toEqual(draw(all, 2026, 10))
  expect(new Set(draw(all, 2026, 40))).toEqual(new Set(all))
})

test('a mutant keeps its place where other sources come and go', () => {
  const old = mutantsOf('a.ts', Array.from({ length: 40 }, (_, i) => `const a${i} = ${i}`).join('\n'))
  const moved = mutantsOf(
    'engine/a.ts',
    `// A new line\n${Array.from({ length: 40 }, (_, i) => `const a${i} = ${i}`).join('\n')}`,
  )
  const codes = (mutants: readonly { readonly code: string }[]) => mutants.map(({ code }) => code)
  expect(codes(draw(moved, 2026, 10))).toEqual(codes(draw(old, 2026, 10)))
})
