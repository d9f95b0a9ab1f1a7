import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { buildDataset } from '../../../core/dataset/build-dataset'
import { indexDataset } from '../../../core/dataset/lookup'
import { resolveClaim } from '../../../core/claim/claim'
test('print', () => {
  const files: Record<string, unknown> = {}
  const root = 'assets/dataset'
  for (const f of readdirSync(root, { recursive: true }) as string[]) if (f.endsWith('.json')) files[f.replace(/\.json$/, '')] = JSON.parse(readFileSync(`${root}/${f}`, 'utf8'))
  const r = buildDataset(files)
  if (!r.ok) throw new Error(JSON.stringify(r.problems, null, 1))
  const index = indexDataset(r.dataset)
  const out: string[] = []
  const show = (label: string, kind: any, of: string[]) => {
    const c = resolveClaim({ claim: kind, of }, index)
    out.push(c.ok ? `${label}\n   ${c.claim.text.en.length} ${c.claim.text.en}\n   ${c.claim.text.zh}` : `${label}\n   !!! ${c.message}`)
  }
  for (const o of r.dataset.observations) show(o.id, 'auto', [o.id])
  out.push('##### metrics')
  for (const m of r.dataset.metrics) { const os = r.dataset.observations.filter((o) => o.metric === m.id); if (os.length > 1) show(m.id, 'auto', os.map((o) => o.id)) }
  out.push('##### themes')
  for (const m of r.dataset.themes) show(m.id, 'auto', [m.id])
  out.push('##### kinds')
  show('growth', 'growth', ['innovation-index/circle/2020', 'innovation-index/circle/2024'])
  show('change', 'change', ['gdp/sichuan-chongqing/2019', 'gdp/sichuan-chongqing/2024'])
  show('pace', 'pace', ['innovation-index-cagr/circle/2020-2024'])
  show('faster-growth', 'faster-growth', ['rd-investment-growth/circle/2020-2023', 'tech-transactions-growth/circle/2020-2023'])
  show('leader', 'leader', ['innovation-cooperation-growth/circle/2020-2024', 'environmental-support-growth/circle/2020-2024', 'industrial-linkage-growth/circle/2020-2024'])
  show('projection', 'projection', ['gdp/sichuan-chongqing/2019', 'gdp/sichuan-chongqing/2024', 'gdp/sichuan-chongqing/2025'])
  show('overtaking', 'overtaking', ['rd-investment/circle/2020', 'rd-investment/circle/2023', 'tech-transactions/circle/2020', 'tech-transactions/circle/2023'])
  show('comparison', 'comparison', ['rd-investment/circle/2023', 'tech-transactions/circle/2023'])
  show('comparison', 'comparison', ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'])
  show('outsize', 'outsize-share', ['circle-land-share/circle/2023', 'circle-economy-share/circle/2023'])
  show('contrib', 'contributions', ['high-tech-growth-contribution/chongqing/2016-2020', 'strategic-growth-contribution/chongqing/2016-2020', 'technology-growth-contribution/chongqing/2016-2020'])
  show('duration', 'duration', ['rail-travel-time/circle/2020-12-24', 'rail-interval/circle/2021-03'])
  show('ranks', 'ranks', ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024', 'gii-rank/chengdu/2025', 'gii-rank/chongqing/2020', 'gii-rank/chongqing/2024'])
  show('ranks1', 'ranks', ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024'])
  show('ranks year', 'ranks', ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'])
  show('step', 'rank-step', ['gii-rank/chengdu/2024', 'gii-rank/chengdu/2025'])
  const t = r.dataset.observations.filter((o) => o.kind === 'target').map((o) => o.id)
  show('targets', 'targets', t)
  for (const p of [2, 3, 4, 5]) show('target-group', 'target-group', r.dataset.observations.filter((o) => o.kind === 'target' && o.locator.paragraph === p).map((o) => o.id))
  show('levels', 'levels', ['high-tech-companies/sichuan-chongqing/2025-02', 'research-instruments/sichuan-chongqing/2025-02', 'large-research-devices/sichuan-chongqing/2025-02'])
  show('milestones', 'milestones', r.dataset.milestones.map((m) => m.id))
  show('milestones', 'milestones', r.dataset.milestones.slice(1, 5).map((m) => m.id))
  show('milestones', 'milestones', r.dataset.milestones.slice(0, 1).map((m) => m.id))
  show('findings', 'findings', r.dataset.findings.map((m) => m.id))
  show('findings', 'findings', r.dataset.findings.filter((f) => f.stance === 'critical').map((m) => m.id))
  for (const f of r.dataset.findings) show(f.id, 'findings', [f.id])
  show('conflicts', 'conflicts', r.dataset.conflicts.map((m) => m.id))
  for (const f of r.dataset.conflicts) show(f.id, 'conflicts', [f.id])
  show('evidence', 'evidence', r.dataset.observations.map((m) => m.id))
  writeFileSync('/tmp/claims.txt', out.join('\n'))
})
