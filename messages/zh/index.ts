import type { FullCatalogue } from '../catalogue'
import { app } from './app'
import { dataset } from './dataset'
import { files } from './files'
import { host } from './host'
import { imports } from './imports'
import { scene } from './scene'
import { templates } from './templates'
import { values } from './values'
import { window } from './window'

/** Every sentence in Chinese. */
export const CHINESE: FullCatalogue = {
  ...scene,
  ...files,
  ...values,
  ...dataset,
  ...templates,
  ...imports,
  ...app,
  ...host,
  ...window,
}
