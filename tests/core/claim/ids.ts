/** Ids of the dataset that claims are tried with. */
export const index20 = 'innovation-index/circle/2020'
export const index24 = 'innovation-index/circle/2024'
export const cooperation = 'innovation-cooperation-growth/circle/2020-2024'
export const support = 'environmental-support-growth/circle/2020-2024'
export const linkage = 'industrial-linkage-growth/circle/2020-2024'
export const research = 'rd-investment-growth/chengdu-chongqing/2020-2023'
export const trade = 'tech-transactions-growth/chengdu-chongqing/2020-2023'
export const chengdu = (year: number) => `gii-rank/chengdu/${year}`
export const chongqing = (year: number) => `gii-rank/chongqing/${year}`
export const gdp = (year: number) => `gdp/sichuan-chongqing/${year}`
export const contribution = (what: string) => `${what}-growth-contribution/chongqing/2016-2020`
