import { expect, test } from 'vitest'
import { EXIT, toFailure, usageError } from '../../cli/failure'
import { MachineError } from '../../engine/files/problem'
import { message } from '../../messages/message'
import { english } from '../../messages/render'

test('a failure stays what it is', () => {
  const failure = usageError('no')
  expect(toFailure(failure)).toBe(failure)
})

test('the machine is told apart from an internal error, which shows where it happened only if it is asked to', () => {
  expect(toFailure(new MachineError(message('export-ended')))).toMatchObject({
    code: EXIT.machineFailed,
    message: english(message('export-ended')),
  })
  const error = new Error('undefined is not a function')
  const fault = toFailure(error, false)
  expect(fault.code).toBe(EXIT.machineFailed)
  expect(fault.message).toMatch(
    /^Internal error \(undefined is not a function\). This is a bug; please report it [^\n]*\.$/,
  )
  expect(fault.message).not.toContain(import.meta.filename)
  expect(toFailure(error, true).message).toMatch(/\nError: undefined is not a function\n +at .*failure\.test/)
})
