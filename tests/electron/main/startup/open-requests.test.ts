import { describe, expect, test, vi } from 'vitest'
import { OpenRequests } from '../../../../electron/main/startup/open-requests'

vi.mock('electron/main', () => ({ app: {} }))

describe('files that the system asks for', () => {
  test('wait for the first window, and are opened at once from then on', () => {
    const requests = new OpenRequests()
    const opened: string[] = []
    requests.add('one')
    requests.openWith((path) => opened.push(path))
    requests.add('two')
    expect(opened).toEqual(['one', 'two'])
  })

  test('call for a window where the last one was closed, as on macOS, and are opened in it', () => {
    const requests = new OpenRequests()
    const opened: string[] = []
    const wake = vi.fn()
    requests.openWith((path) => opened.push(path))
    requests.wait(wake)
    requests.add('one')
    expect([wake.mock.calls.length, opened]).toEqual([1, []])
    requests.openWith((path) => opened.push(path))
    expect(opened).toEqual(['one'])
  })
})
