import type { Localized } from '../../core/locale'
import { printable } from '../files/printable'

/** What the person is told of a fault in the program, once. */
export function programFault(log: string): Localized {
  const path = printable(log)
  return {
    en: `Something went wrong inside the program. You can go on working. Details are in ${path}.`,
    zh: `程序内部出现错误，您可以继续工作。详细信息见 ${path}。`,
  }
}
