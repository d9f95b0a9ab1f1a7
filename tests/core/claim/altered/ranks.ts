import type { Altered } from './altered'

function rankOfSichuan(period: string, value: number) {
  return {
    metric: 'gii-rank',
    region: 'sichuan',
    period,
    value,
    decimals: 0,
    source: 'china-daily-2025-02-28',
    locator: { paragraph: 9 },
  }
}

/** Ranks that climb together, stay, tie or fall. */
export const RANKS: readonly Altered[] = [
  {
    name: 'Sichuan and Chongqing are two places where both climb',
    added: [rankOfSichuan('2020', 60), rankOfSichuan('2024', 30)],
    says: [
      {
        kind: 'ranks',
        of: ['gii-rank/sichuan/2020', 'gii-rank/sichuan/2024', 'gii-rank/chongqing/2020', 'gii-rank/chongqing/2024'],
        en: 'Sichuan and Chongqing both climbed into the world’s top 40 technology clusters between 2020 and 2024',
        zh: '2020–2024年四川和重庆双双跃入全球科技集群前40位',
      },
      {
        kind: 'ranks',
        of: [
          ...['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024', 'gii-rank/sichuan/2020', 'gii-rank/sichuan/2024'],
          ...['gii-rank/chongqing/2020', 'gii-rank/chongqing/2024'],
        ],
        en: 'Chengdu, Sichuan and Chongqing all climbed into the world’s top 40 technology clusters between 2020 and 2024',
        zh: '2020–2024年成都、四川、重庆均跃入全球科技集群前40位',
      },
    ],
  },
  {
    name: 'regions that climb into no round number of places',
    edits: { 'gii-rank/chongqing/2024': { value: 41 } },
    says: [
      {
        kind: 'ranks',
        of: ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024', 'gii-rank/chongqing/2020', 'gii-rank/chongqing/2024'],
        en: 'Chengdu and Chongqing both climbed among global technology clusters between 2020 and 2024, Chongqing by 36 places',
        zh: '2020–2024年成都和重庆全球科技集群排名双双上升，其中重庆上升36位',
      },
    ],
  },
  {
    name: 'a rank that stays is not a move',
    edits: { 'gii-rank/chengdu/2024': { value: 47 } },
    says: [
      {
        kind: 'ranks',
        of: ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024'],
        en: 'Chengdu stayed 47th among global technology clusters between 2020 and 2024',
        zh: '2020–2024年全球科技集群排名：成都保持第47位',
      },
      {
        kind: 'ranks',
        of: ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024', 'gii-rank/chongqing/2020', 'gii-rank/chongqing/2024'],
        en: 'Chengdu stayed 47th and Chongqing climbed from 77th to 39th among global technology clusters between 2020 and 2024',
        zh: '2020–2024年全球科技集群排名：成都保持第47位、重庆由第77位升至第39位',
      },
      {
        kind: 'level',
        of: ['gii-places-gained/chengdu/2020-2024'],
        en: 'By our calculation, Chengdu kept its place among global technology clusters from 2020 to 2024',
        zh: '据测算，2020–2024年成都在全球科技集群排名中位次不变',
      },
      {
        kind: 'rank-step',
        of: ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024'],
        en: 'Chengdu ranked 47th in 2024, the same as in 2020 among global technology clusters',
        zh: '2024年成都居第47位，较2020年全球科技集群排名持平',
      },
    ],
  },
  {
    name: 'a tie is a shared place',
    edits: { 'gii-rank/chengdu/2024': { value: 39 } },
    says: [
      {
        kind: 'comparison',
        of: ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'],
        en: 'Chengdu and Chongqing shared 39th place among global technology clusters in 2024',
        zh: '2024年成都、重庆在全球科技集群中并列第39位',
      },
      {
        kind: 'ranks',
        of: ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'],
        en: 'Chengdu and Chongqing shared 39th place among global technology clusters in 2024',
        zh: '2024年成都、重庆在全球科技集群中并列第39位',
      },
    ],
  },
  {
    name: 'ranks of one source need no “if”',
    edits: { 'gii-rank/chongqing/2024': { value: 90 } },
    says: [
      {
        kind: 'ranks',
        of: ['gii-rank/chengdu/2020', 'gii-rank/chengdu/2024', 'gii-rank/chongqing/2020', 'gii-rank/chongqing/2024'],
        en: 'Chengdu climbed from 47th to 23rd and Chongqing slipped from 77th to 90th among global technology clusters between 2020 and 2024',
        zh: '2020–2024年全球科技集群排名：成都由第47位升至第23位、重庆由第77位降至第90位',
      },
      {
        kind: 'level',
        of: ['gii-places-gained/chongqing/2020-2024'],
        en: 'By our calculation, Chongqing lost 13 places among global technology clusters from 2020 to 2024',
        zh: '据测算，2020–2024年重庆在全球科技集群排名中后退13位',
      },
    ],
  },
  {
    name: 'the headline of a conflict holds no number that the data may leave behind',
    edits: { 'gii-rank/chengdu/2024': { value: 30 } },
    says: [
      {
        kind: 'conflicts',
        of: ['rank-2025'],
        en: 'Whether Chengdu’s latest rank is a jump depends on the list',
        zh: '成都最新位次算不算“跃升”，要看是否为同一榜单',
      },
      {
        kind: 'rank-step',
        of: ['gii-rank/chengdu/2024', 'gii-rank/chengdu/2025'],
        en: 'Chengdu ranked 24th in 2025, six places above 2024 among global technology clusters, if the list is the same',
        zh: '2025年成都居第24位，较2024年全球科技集群排名上升6位（若为同一榜单）',
      },
    ],
  },
]
