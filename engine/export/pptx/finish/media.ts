import { createHash } from 'node:crypto'
import { RELATIONSHIP } from '../../../ooxml/package/relationships'
import { type Job, type Pass, surfaces } from '../job'

/** Keeps one part for pictures that are the same, however many slides show them, and numbers what is left. */
export const media: Pass = {
  name: 'media',
  run(job) {
    const kept = new Map<string, string>()
    const renamed = new Map<string, string>()
    for (const { part } of surfaces(job)) {
      for (const relationship of job.package.relationships(part)) {
        if (relationship.type !== RELATIONSHIP.image) continue
        const key = fingerprint(job, relationship.target)
        const first = kept.get(key)
        if (first === undefined) {
          kept.set(key, relationship.target)
          renamed.set(relationship.target, `ppt/media/image${kept.size}${extensionOf(relationship.target)}`)
        } else if (first !== relationship.target) {
          job.package.remove(relationship.target)
          relationship.target = first
        }
      }
    }
    job.package.rename(renamed)
  },
}

function fingerprint({ package: opened }: Job, path: string): string {
  const content = opened.content(path)
  if (!(content instanceof Uint8Array)) return path
  return createHash('sha256').update(content).digest('hex')
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.'))
}
