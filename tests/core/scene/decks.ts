import type { Deck } from '../../../core/deck/schema'
import type { SlotContent } from '../../../core/template/content-schema'
import { DATE } from './scenes'

/** A deck of one slide, which no check has looked at. */
export function deckOf(layout: string, content: Record<string, SlotContent>, extra: Partial<Deck> = {}): Deck {
  return {
    format: 'chengyu-brief/deck',
    version: 1,
    title: { en: 'Test', zh: '测试' },
    subject: { en: 'Test', zh: '测试' },
    author: '',
    date: DATE,
    lang: 'en',
    design: 'two-rivers',
    size: '16:9',
    sections: [{ name: { en: 'Only', zh: '唯一' }, listed: true, slides: [{ id: 'one', layout, content }] }],
    ...extra,
  }
}
