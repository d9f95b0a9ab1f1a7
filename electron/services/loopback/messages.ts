import type { Localized } from '../../../core/locale'

/** What a server of this machine says to whom it does not serve. */

export function wrongHost(): Localized {
  return { en: 'This address is not for other names or pages.', zh: '此地址不供其他名称或网页使用。' }
}

export function wrongToken(): Localized {
  return {
    en: 'This start address was used already, or never was one. Start Chengyu Brief again.',
    zh: '此启动地址已使用过或从未有效，请重新启动成渝简报。',
  }
}

export function noSession(): Localized {
  return {
    en: 'This page belongs to the window that Chengyu Brief opened. Start Chengyu Brief again.',
    zh: '此页面属于成渝简报打开的窗口，请重新启动成渝简报。',
  }
}

export function notFound(): Localized {
  return { en: 'There is nothing here.', zh: '此处没有内容。' }
}

export function wrongMethod(): Localized {
  return { en: 'This address is called in another way.', zh: '此地址须以其他方式调用。' }
}
