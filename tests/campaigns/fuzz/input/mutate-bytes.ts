import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Random } from '../../../core/random'
import { hostileText } from './hostile'

/** A text in which a few places are other than before. */
export function mutatedText(text: string, random: Random): string {
  let mutated = text
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(mutated.length + 1)
    const length = random.oneIn(3) ? random.below(400) : random.below(8)
    const piece = mutated.slice(at, at + length)
    mutated = mutated.slice(0, at) + replacement(piece, mutated, random) + mutated.slice(at + length)
  }
  return random.oneIn(15) ? mutated.slice(0, random.below(mutated.length + 1)) : mutated
}

function replacement(piece: string, whole: string, random: Random): string {
  switch (random.below(5)) {
    case 0:
      return ''
    case 1:
      return piece + piece
    case 2:
      return piece + hostileText(random)
    case 3:
      return (
        random.pick(['{', '}', '[', ']', '"', ',', ':', '\\', '\\u', '//', '/*', '0', '-', 'e9', 'null', '\t']) ?? ''
      )
    default: {
      const from = random.below(whole.length)
      return whole.slice(from, from + random.below(200))
    }
  }
}

/** Bytes of which a few are other than before, are gone, or come again. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated: Buffer = Buffer.from(bytes)
  for (let count = 1 + random.below(5); count > 0; count--) {
    const at = random.below(mutated.length + 1)
    const end = Math.min(mutated.length, at + random.below(random.oneIn(3) ? 2000 : 6))
    const piece = mutated.subarray(at, end)
    const instead = random.pick([Buffer.alloc(0), randomBytes(piece.length, random), Buffer.concat([piece, piece])])
    mutated = Buffer.concat([mutated.subarray(0, at), instead, mutated.subarray(end)])
  }
  return random.oneIn(12) ? mutated.subarray(0, random.below(mutated.length + 1)) : mutated
}

function randomBytes(length: number, random: Random): Buffer {
  const special = [0, 0xff, 0x7f, 0x80, 0x0a, 0x28, 0x3c]
  return Buffer.from(Array.from({ length }, () => (random.oneIn(3) ? (random.pick(special) ?? 0) : random.below(256))))
}

/** An archive that is damaged, or one that is sound and in which a part is. */
export function mutatedZip(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.oneIn(3)) return mutatedBytes(bytes, random)
  const parts = unzipSync(bytes)
  for (let count = 1 + random.below(2); count > 0; count--) {
    const name = random.pick(Object.keys(parts))
    const part = name === undefined ? undefined : parts[name]
    if (name === undefined || part === undefined) break
    mutatePart(parts, name, part, random)
  }
  return zipSync(parts, { level: random.oneIn(2) ? 0 : 6 })
}

function mutatePart(parts: Record<string, Uint8Array>, name: string, part: Uint8Array, random: Random): void {
  switch (random.below(8)) {
    case 0:
      delete parts[name]
      return
    case 1:
      delete parts[name]
      parts[nameFor(name, random)] = part
      return
    case 2:
      parts[nameFor(name, random)] = part
      return
    case 3:
      parts[name] = mutatedBytes(part, random)
      return
    default:
      parts[name] = strToU8(mutatedText(strFromU8(part), random))
  }
}

/** Names of parts that lead out of an archive, or that no file system takes. */
function nameFor(name: string, random: Random): string {
  const names = [
    `../${name}`,
    `/${name}`,
    name.replaceAll('/', '\\'),
    `${name}/`,
    name.toUpperCase(),
    'C:\\x.json',
    `${'x'.repeat(300)}.json`,
  ]
  return random.oneIn(3) ? hostileText(random) || 'empty' : (random.pick(names) ?? name)
}
