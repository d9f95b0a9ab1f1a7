import type { Named } from '../../messages/named'
import type { SlotType } from './content-schema'
import { SLOT_TYPE_NAMES } from './slots'
import type { Layout } from './template'

/** A layout as messages name it. */
export function layoutNamed({ id, name }: Pick<Layout, 'id' | 'name'>): Named {
  return { id, name }
}

/** A slot as messages name it: by its id alone where the layout does not have it, or is not known. */
export function slotNamed(slot: string, layout: Pick<Layout, 'slots'> | undefined): Named {
  return { id: slot, name: layout && Object.hasOwn(layout.slots, slot) ? layout.slots[slot]?.name : undefined }
}

/** What a slot holds, as messages name it. */
export function slotTypeNamed(type: SlotType): Named {
  return { id: type, name: SLOT_TYPE_NAMES[type] }
}
