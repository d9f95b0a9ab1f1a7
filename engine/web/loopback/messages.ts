import type { Localized } from '../../../core/locale'

/** What a server of this machine says to clients that it refuses. */

export function otherUser(): Localized {
  return {
    en: 'This window belongs to another user of this computer. Open it as the user who started the program.',
    zh: '此窗口属于本机的另一用户，请以启动程序的用户身份打开。',
  }
}

export function wrongHost(): Localized {
  return {
    en: 'This address works only in its own window. Open the address exactly as the program printed it.',
    zh: '此地址只响应自己的窗口，请原样打开程序给出的地址。',
  }
}

export function wrongToken(): Localized {
  return {
    en: 'This address is incomplete or has already been used. Go back to the window that it opened, or end the program in the terminal (Ctrl+C) and start it again for a new address.',
    zh: '此地址已使用过，或并不完整。请回到由它打开的窗口；也可在终端按 Ctrl+C 结束程序，再重新启动以取得新地址。',
  }
}

export function noSession(): Localized {
  return {
    en: 'This browser has no access to the program. Open the address that the program printed. If it has already been used, end the program in the terminal (Ctrl+C) and start it again for a new address.',
    zh: '此浏览器无权访问该程序。请打开程序给出的地址；如已使用过，请在终端按 Ctrl+C 结束程序，再重新启动以取得新地址。',
  }
}

export function notFound(): Localized {
  return { en: 'There is nothing at this address.', zh: '此地址没有内容。' }
}

export function wrongMethod(): Localized {
  return { en: 'This address cannot be called in this way.', zh: '此地址不能以这种方式调用。' }
}
