import { expect, it } from 'vitest'
import { fitText } from '../../../core/text/layout'
import { FONTS, paragraph } from './shipped-fonts'

it('lays out the texts of a thousand slides in seconds', () => {
  const texts = [
    'Collaborative innovation in the Chengdu–Chongqing circle doubled in four years, to 27,000 contracts',
    '成渝地区双城经济圈协同创新指数四年翻番，技术合同成交额达到2,700亿元，“双核”引领作用增强。',
  ]
  const start = performance.now()
  for (let i = 0; i < 15_000; i++) {
    const box = { x: 0, y: 0, width: 200 + (i % 300), height: 90 }
    const paragraphs = [paragraph(texts[i % 2] ?? '')]
    fitText({ paragraphs, box, valign: 'top', fonts: FONTS, lang: i % 2 ? 'zh' : 'en', minScale: 0.7, balance: true })
  }
  const taken = performance.now() - start
  if (process.env.SHOW_TIMES) console.log(`15,000 texts: ${taken.toFixed(0)} ms`)
  expect(taken).toBeLessThan(15_000)
}, 30_000)

it('finds the words of many Chinese texts in seconds', () => {
  const start = performance.now()
  for (let i = 0; i < 14_000; i++) {
    const paragraphs = [paragraph(`第${i}项：成渝地区双城经济圈协同创新指数四年翻番，技术合同成交额达到${i}亿元。`)]
    const box = { x: 0, y: 0, width: 200 + (i % 300), height: 90 }
    fitText({ paragraphs, box, valign: 'top', fonts: FONTS, lang: 'zh', minScale: 0.7 })
  }
  const taken = performance.now() - start
  if (process.env.SHOW_TIMES) console.log(`14,000 Chinese texts: ${taken.toFixed(0)} ms`)
  expect(taken).toBeLessThan(15_000)
}, 30_000)
