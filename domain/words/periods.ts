import type { Language } from '#contract/vocabulary'

type Four = readonly [string, string, string, string]

/** What the quarters and halves of a year are called; `{year}` stands for the year. */
type PeriodWords = { readonly quarters: Four; readonly halves: readonly [string, string] }

export const periodWords: { readonly [L in Language]: PeriodWords } = {
  en: { quarters: ['Q1 {year}', 'Q2 {year}', 'Q3 {year}', 'Q4 {year}'], halves: ['H1 {year}', 'H2 {year}'] },
  fr: { quarters: ['T1 {year}', 'T2 {year}', 'T3 {year}', 'T4 {year}'], halves: ['S1 {year}', 'S2 {year}'] },
  es: { quarters: ['T1 {year}', 'T2 {year}', 'T3 {year}', 'T4 {year}'], halves: ['S1 {year}', 'S2 {year}'] },
  ar: {
    quarters: ['الربع الأول {year}', 'الربع الثاني {year}', 'الربع الثالث {year}', 'الربع الرابع {year}'],
    halves: ['النصف الأول {year}', 'النصف الثاني {year}'],
  },
  ru: {
    quarters: ['I кв. {year}', 'II кв. {year}', 'III кв. {year}', 'IV кв. {year}'],
    halves: ['1-е полугодие {year}', '2-е полугодие {year}'],
  },
  zh: {
    quarters: ['{year}年第一季度', '{year}年第二季度', '{year}年第三季度', '{year}年第四季度'],
    halves: ['{year}年上半年', '{year}年下半年'],
  },
}
