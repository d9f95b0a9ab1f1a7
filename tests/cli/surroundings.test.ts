import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { EXIT } from '../../cli/failure'
import { callerFolder } from '../../cli/path-conflicts'
import { guardStreams } from '../../cli/streams'

test('npm says where the person stands, if it was npm that ran our script in our root', () => {
  const folder = (npm_lifecycle_event: string | undefined, cwd = '/project') =>
    callerFolder({ env: { npm_lifecycle_event, INIT_CWD: '/person' }, cwd }, '/project')
  expect(folder('brief')).toBe('/person')
  expect(folder('briefing')).toBe('/person')
  expect(folder('test')).toBe('/project')
  expect(folder(undefined)).toBe('/project')
  expect(folder('brief', '/elsewhere')).toBe('/elsewhere')
  expect(callerFolder({ env: { npm_lifecycle_event: 'brief' }, cwd: '/project' }, '/project')).toBe('/project')
})

test('a closed pipe ends quietly, a full disk with a sentence, and errors of stderr not at all', () => {
  const stream = () => Object.assign(new EventEmitter(), { write: vi.fn() })
  const [stdout, stderr, exit] = [stream(), stream(), vi.fn()]
  guardStreams({ stdout, stderr, exit } as unknown as Parameters<typeof guardStreams>[0])
  const fail = (code: string) => Object.assign(new Error(code), { code })
  stderr.emit('error', fail('ENOSPC'))
  expect(exit).not.toHaveBeenCalled()
  stdout.emit('error', fail('EPIPE'))
  expect([exit.mock.calls, stderr.write.mock.calls]).toEqual([[[]], []])
  stdout.emit('error', fail('ENOSPC'))
  expect(exit).toHaveBeenLastCalledWith(EXIT.machineFailed)
  expect(stderr.write).toHaveBeenCalledWith('error: The output cannot be written. The disk is full; free some space.\n')
})
