import type { OwnPages } from '../state/windows'
import { audienceHash } from './audience-address'

/** The part of the Window Management API that is used; not all browsers have it. */
interface ScreenPlace {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}

interface ScreenDetails {
  readonly currentScreen: ScreenPlace
  readonly screens: readonly ScreenPlace[]
}

type ManyScreens = typeof window & { getScreenDetails?(): Promise<ScreenDetails> }

/**
 * Windows that the page opens by itself, on its own origin. They come in by the cookie that this page has; the token of the
 * start address was used up by the first window and is in none of these addresses.
 */
export const ownPages: OwnPages = {
  openWindow() {
    // Without an opener: it would bring along the session storage, and with it this window's name.
    window.open('/', '_blank', 'popup,noopener,width=1440,height=900')
  },
  async openAudience(name) {
    const place = await secondScreen()
    const features = place
      ? `popup,fullscreen,left=${place.availLeft},top=${place.availTop},width=${place.availWidth},height=${place.availHeight}`
      : 'popup,width=1280,height=720'
    return window.open(`/${audienceHash(name)}`, '_blank', features) !== null
  },
}

/** The screen that this window is not on, where the browser already may say so: nobody is asked. */
async function secondScreen(): Promise<ScreenPlace | null> {
  const { getScreenDetails } = window as ManyScreens
  if (!getScreenDetails || !(await mayManageWindows())) return null
  const details = await getScreenDetails.call(window).catch(() => null)
  return details?.screens.find((screen) => screen !== details.currentScreen) ?? null
}

async function mayManageWindows(): Promise<boolean> {
  const name = 'window-management' as PermissionName
  const permission = await navigator.permissions.query({ name }).catch(() => null)
  return permission?.state === 'granted'
}
