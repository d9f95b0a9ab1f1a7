import { orList, quote } from '../services/messages'
import { printable } from '../services/printable'

/** The sentences of the browser host. */

export function wrongHost(): string {
  return 'This address is not for other names or pages.'
}

export function wrongToken(): string {
  return 'This start address was used already, or never was one. Start Chengyu Brief again.'
}

export function noSession(): string {
  return 'This page belongs to the window that Chengyu Brief opened. Start Chengyu Brief again.'
}

export function notFound(): string {
  return 'There is nothing here.'
}

export function unknownChannel(channel: string): string {
  return `There is no call ${quote(channel)}.`
}

export function wrongMethod(): string {
  return 'This address is called in another way.'
}

export function notJson(): string {
  return 'A call is a JSON list of its arguments.'
}

export function tooLarge(most: number): string {
  return `A call has at most ${most} bytes.`
}

export function noWindowName(): string {
  return 'A call names its window.'
}

export function tooManyWindows(most: number): string {
  return `More than ${most} windows are open. Close one.`
}

export function unknownQuestion(): string {
  return 'This question was answered already.'
}

export function unknownPlace(): string {
  return 'This file or folder was not offered here. Choose again.'
}

export function wrongFileName(name: string): string {
  return `${quote(name)} cannot be the name of a file. Choose one without / \\ : * ? " < > |.`
}

export function cannotListFolder(name: string, why: string): string {
  return `${quote(name)} cannot be shown: ${why}.`
}

export function drives(): string {
  return 'This computer'
}

export function cannotReveal(path: string): string {
  return `No file manager could be opened. The file is ${printable(path)}`
}

export function notBuilt(): string {
  return 'The window is not built yet. Run "npm ci", or "npm run build" after it.'
}

export function cannotListen(why: string): string {
  return `No address on this machine could be listened on (${why}).`
}

export function noBrowser(names: readonly string[], variable: string, url: string): string {
  return `None of ${names.join(', ')} was found. Install one, or name one in ${variable}. Until then, open this address in a browser: ${url}`
}

export function namedBrowserMissing(path: string, variable: string, url: string): string {
  return `${variable} names ${printable(path)}, which is not there. Open this address in a browser: ${url}`
}

export function browserFailed(path: string, url: string): string {
  return `${printable(path)} ended without opening a window. Open this address in a browser: ${url}`
}

export function opened(browser: string): string {
  return `Chengyu Brief is open in ${printable(browser)}. It ends when its window is closed.`
}

export function unknownOption(why: string, options: readonly string[]): string {
  return `${why}; there are ${orList(options)}.`
}
