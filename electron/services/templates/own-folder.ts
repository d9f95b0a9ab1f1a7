import { join } from 'node:path'

/** An author's folder of templates, unless another is chosen: in the person's documents, where files are looked for. */
export function ownTemplatesFolder(documents: string): string {
  return join(documents, 'Chengyu Brief templates')
}
