import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
const FOLDERS = ['assets/dataset', 'assets/dataset/observations', 'templates/storylines']
const HAN = /[\u3400-\u9fff]/

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

/** Every Chinese text that is shipped, with a figure of common length where the dataset's texts name one. */
export const CHINESE_TEXTS = [
  ...new Set(
    FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => stringsIn(JSON.parse(readFileSync(join(ROOT, folder, name), 'utf8')))),
    )
      .map((text) => text.replace(/\{\{[^{}]*\}\}/g, '接近7万亿元'))
      .filter((text) => HAN.test(text)),
  ),
]
