import { contentTypes } from '../../../ooxml/package/content-types'
import type { Pass } from '../job'

/** Lists the parts that are there; pptxgenjs lists masters that are not, and a wrong JPEG type (#1444, #1458, #1462). */
export const contentTypeList: Pass = {
  name: 'content-types',
  run({ package: opened }) {
    opened.put('[Content_Types].xml', contentTypes(opened))
  },
}
