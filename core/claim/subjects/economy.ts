import type { MetricWordsTable } from './metric-words'

const nominalGdp = { en: 'nominal GDP of Sichuan and Chongqing', zh: '川渝两地名义生产总值' }

/** Size of the economy and the railway. */
export const ECONOMY_WORDS: MetricWordsTable = {
  gdp: {
    subject: { en: 'GDP of Sichuan and Chongqing', zh: '川渝两地生产总值' },
    value: { en: 'GDP of Sichuan and Chongqing was {figure} {time}', zh: '{time}川渝两地生产总值为{figure}' },
  },
  'gdp-growth': { role: 'growth', subject: nominalGdp },
  'gdp-cagr': { role: 'pace', subject: nominalGdp },
  'gdp-needed-growth': {
    role: 'level',
    value: {
      en: 'Sichuan and Chongqing need {figure} growth to reach the {projected} GDP',
      zh: '川渝两地需再增长{figure}方可达到{projected}的经济总量',
    },
  },
  'trillion-increments': {
    value: {
      en: 'Sichuan and Chongqing are {projected} to pass {number} trillion-yuan marks {time}',
      zh: '{time}川渝两地{projected}跨越{number}个万亿元台阶',
    },
  },
  'circle-output': {
    subject: { en: 'output of the economic circle', zh: '双城经济圈经济总量' },
    value: { en: 'the economic circle generated {figure} {time}', zh: '{time}双城经济圈经济总量达{figure}' },
  },
  'circle-economy-share': {
    part: { en: '{figure} of the national economy', zh: '全国{figure}的经济总量' },
    value: {
      en: 'the economic circle made {figure} of the national economy {time}',
      zh: '{time}双城经济圈贡献全国{figure}的经济总量',
    },
  },
  'circle-land-share': {
    part: { en: '{figure} of the land', zh: '全国{figure}的国土' },
    value: {
      en: 'the economic circle covers {figure} of the national land area',
      zh: '双城经济圈占全国{figure}的国土面积',
    },
  },
  'output-density': {
    value: {
      en: 'the economic circle makes {multiple} the national output per area',
      zh: '双城经济圈单位面积产出{multiple}于全国平均',
    },
  },
  'implied-exchange-rate': {
    spread: {
      en: 'the sources imply exchange rates {range} {low} to {high}',
      zh: '来源数据隐含的汇率{range}{low}至{high}',
    },
    value: {
      en: 'the sources imply an exchange rate of {figure} {time}',
      zh: '{time}来源数据隐含的汇率为{figure}',
    },
  },
  'rail-travel-time': {
    value: { en: 'high-speed rail links Chengdu and Chongqing in {figure}', zh: '成渝高铁{figure}通达' },
  },
  'rail-interval': {
    value: { en: 'bullet trains between Chengdu and Chongqing run every {figure}', zh: '成渝间动车每{figure}一班' },
  },
  'rail-industry-output': {
    value: {
      en: 'the rail industry of {region} turns out {figure} a year',
      zh: '{region}轨道交通产业链年产值达{figure}',
    },
  },
  municipalities: {
    value: {
      en: 'with Chongqing, China had {number} municipalities {time}',
      zh: '{time}重庆设直辖市后，全国共有{number}个直辖市',
    },
  },
}
