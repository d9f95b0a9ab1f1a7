import { expect, test } from 'vitest'
import { EXIT } from '../../../electron/cli/exit-codes'
import { asFailure, commandWrong } from '../../../electron/cli/failure'
import { MachineError } from '../../../electron/services/problem'

test('a failure stays what it is', () => {
  const failure = commandWrong('no')
  expect(asFailure(failure)).toBe(failure)
})

test('the machine is told apart from a mistake in the program, which shows where it is', () => {
  expect(asFailure(new MachineError({ en: 'full', zh: '已满' }))).toMatchObject({
    code: EXIT.machineFailed,
    message: 'full',
  })
  const mistake = asFailure(new Error('undefined is not a function'))
  expect(mistake.code).toBe(EXIT.machineFailed)
  expect(mistake.message).toMatch(/^This is a mistake in the program.*\nError: undefined is not a function\n +at /)
})
