import { createHash } from 'node:crypto'

/** The size of a text in UTF-8, and its hash as Data Packages write one: "sha256:" and hexadecimal digits. */
export function measureText(text: string): { readonly bytes: number; readonly hash: string } {
  const bytes = Buffer.from(text, 'utf8')
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }
}
