import type { Session } from 'electron/main'
import { describe, expect, test, vi } from 'vitest'
import { closeNetwork, closeSpellChecker, guardPermissions, isPermitted } from '../../../../electron/main/guard/session'
import { homeFor, START_PAGE } from '../../../../electron/main/protocol/address'

const HOME = homeFor(false, undefined)

describe('permissions', () => {
  test.each([
    ['clipboard-sanitized-write', START_PAGE, true],
    ['fullscreen', START_PAGE, true],
    ['fullscreen', 'https://example.org/', false],
    ['clipboard-read', START_PAGE, false],
    ['media', START_PAGE, false],
    ['geolocation', START_PAGE, false],
    ['notifications', START_PAGE, false],
    ['openExternal', START_PAGE, false],
    ['unknown', START_PAGE, false],
  ])('%s of %s: %s', (permission, address, expected) => {
    expect(isPermitted(permission, address, HOME)).toBe(expected)
  })

  test('are asked for at every door that Electron has', () => {
    const session = {
      setPermissionRequestHandler: vi.fn(),
      setPermissionCheckHandler: vi.fn(),
      setDevicePermissionHandler: vi.fn(),
    }
    guardPermissions(session as unknown as Session, HOME)
    for (const set of Object.values(session)) expect(set).toHaveBeenCalledWith(expect.any(Function))
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false)
  })
})

test('requests to any network are cancelled', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const onBeforeRequest = vi.fn()
  closeNetwork({ webRequest: { onBeforeRequest } } as unknown as Session)
  const [filter, listener] = onBeforeRequest.mock.calls[0] ?? []
  expect(filter.urls).toEqual(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'])
  const answer = vi.fn()
  listener({ url: 'https://example.org/' }, answer)
  expect(answer).toHaveBeenCalledWith({ cancel: true })
})

test('the spell checker has no languages and nowhere to get them', () => {
  const session = {
    setSpellCheckerDictionaryDownloadURL: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
  }
  closeSpellChecker(session as unknown as Session)
  expect(session.setSpellCheckerDictionaryDownloadURL).toHaveBeenCalledWith('http://127.0.0.1:9/')
  expect(session.setSpellCheckerLanguages).toHaveBeenCalledWith([])
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false)
})
