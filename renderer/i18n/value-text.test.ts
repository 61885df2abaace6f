import { expect, test } from 'vitest'
import { valueText } from './value-text.ts'

const names = new Map([['4f', 'Ana Ortiz']])

test.each([
  ['activity', 'status', { status: 'completed', reason: 'all states trained' }, 'Completed · all states trained'],
  ['activity', 'status', { status: 'completed', reason: null }, 'Completed'],
  [
    'activity',
    'revisedEnd',
    { day: '2016-09-30', reason: 'funding', explanation: 'first part only' },
    '30 Sep 2016 · Funding · first part only',
  ],
  [
    'activity',
    'provenance',
    { kind: 'documented', source: 'E/CN.15/2016/5', fields: [] },
    'Documented · E/CN.15/2016/5',
  ],
  ['activity', 'nature', 'joint', 'Joint'],
  ['activity', 'nature', 'of a later version', 'of a later version'],
  ['activity', 'plannedEnd', '2016-09-30', '30 Sep 2016'],
  ['participation', 'functions', ['research', 'advocacy'], 'Research, Advocacy'],
  ['activity', 'areaId', '4f', 'Ana Ortiz'],
  ['activity', 'title', '', ''],
  ['activity', 'title', null, ''],
  ['fundingLine', 'kind', 'committed', 'Committed'],
  ['fundingLine', 'money', { amount: 350_000, currency: 'XTS' }, '350,000\u00A0demo units'],
  ['currencyRate', 'rate', { from: 'EUR', to: 'USD', value: '1.12' }, '1 EUR = 1.12 USD'],
  [
    'contribution',
    'delivery',
    { state: 'partly', day: '2016-09-30', text: 'one of two' },
    'Partly delivered · 30 Sep 2016 · one of two',
  ],
  ['risk', 'category', 'safety-security', 'Safety and security'],
  ['risk', 'assessment', { likelihood: 5, impact: 1 }, 'Expected · Negligible'],
  ['risk', 'treatment', { kind: 'mitigate', text: 'two days offered' }, 'Mitigate · two days offered'],
  ['measure', 'completion', { day: '2016-09-30', text: 'new day agreed' }, '30 Sep 2016 · new day agreed'],
  ['indicator', 'target', { value: 1_200, day: '2016-11-30' }, '1,200 · 30 Nov 2016'],
  ['indicator', 'baseline', { value: 0, day: null }, '0'],
  ['something', 'later', { kind: 'new', parts: 3 }, '{"kind":"new","parts":3}'],
  ['something', 'later', { status: 'unheard of' }, '{"status":"unheard of"}'],
] as const)('of %s, %s %j is read as “%s”', (entity, field, value, text) => {
  expect(valueText(entity, field, value, names)).toBe(text)
})
