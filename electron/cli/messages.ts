import type { Diagnostic } from '../../core/scene/model'
import { quote } from '../services/messages'

/** What only the command line says. */

export function formatsDoNotFit(file: string, formats: readonly string[]): string {
  return `--out ${file} is one file, --format asks for ${formats.join(' and ')}; name a folder or one format`
}

export function diagnostic({ severity, slide, slot, message }: Diagnostic, number: number | null): string {
  const where =
    slide === null ? '' : ` slide ${number === null ? '' : `${number} `}(${slide}${slot ? `, ${slot}` : ''}):`
  return `${severity}:${where} ${message}`
}

export function strict(count: number): string {
  const what = count === 1 ? 'There is a warning' : `There are ${count} warnings`
  return `${what}, and --strict is set: nothing was written`
}

export function written(path: string, slides: number, bytes: number): string {
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${path}  ${slides} slides, ${size}`
}

export function badDate(text: string): string {
  return `--date ${quote(text)} is not a date; write it like 2025-12-24`
}

export function empty(option: string): string {
  return `${option} names nothing; write one or more names with commas between them`
}

export function notTogether(one: string, other: string): string {
  return `${one} and ${other} cannot be used together; leave one of them out`
}

/** Nothing that a person did: the trace is for whoever mends it. */
export function unexpected(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a mistake in the program; please report it with these lines:\n${trace}`
}
