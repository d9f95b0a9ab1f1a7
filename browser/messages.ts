import { andList } from '../messages/en/wording'
import { printable } from '../messages/printable'

// What the browser host says in its terminal, in English.

export function drives(): string {
  return 'This computer'
}

export function notBuilt(): string {
  return 'The window is not built yet. Run "npm ci", or "npm run build" if you have already done so.'
}

export function noBrowser(names: readonly string[], variable: string, url: string): string {
  return `None of ${names.join(', ')} was found. Install one, or set ${variable} to one. ${openYourself(url)}`
}

export function namedBrowserMissing(path: string, variable: string, url: string): string {
  return `${variable} is set to ${printable(path)}, which cannot be run. ${openYourself(url)}`
}

export function browserFailed(path: string, url: string): string {
  return `${printable(path)} did not open a window. ${openYourself(url)}`
}

export function opening(browser: string): string {
  return `Opening Chengyu Brief in ${printable(browser)} ...`
}

export function opened(browser: string): string {
  return `Chengyu Brief is open in ${printable(browser)}. It ends when its window is closed.`
}

export function openedElsewhere(): string {
  return 'Chengyu Brief is open. It ends when its window is closed, or with Ctrl+C here.'
}

/** The address comes last, on a line of its own, so that it can be copied whole. */
function openYourself(url: string): string {
  return `Chengyu Brief is still running: open this address in a browser on this computer (it works once), or press Ctrl+C to end.\n${url}`
}

export function unknownOption(why: string, options: readonly string[]): string {
  return `${why}. Available: ${andList(options)}.`
}
