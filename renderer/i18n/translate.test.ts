import { expect, expectTypeOf, test } from 'vitest'
import type { ValueNames } from './message-values.ts'
import { setLanguage, t } from './translate.ts'

test('fills in values and chooses the plural form', () => {
  expect(t('frame.activityCount', { count: 1 })).toBe('1 activity')
  expect(t('frame.activityCount', { count: 1_200 })).toBe('1,200 activities')
  expect(t('undo.undoChange', { change: 'status of F-03' })).toBe('Undo: status of F-03')
})

test('finds a message whose key holds dots of its own', () => {
  expect(t('failures.store.full')).toBe('The disk is full.')
})

test('speaks English where it has no catalogue for the language', async () => {
  await setLanguage('zh')

  expect(t('common.saved')).not.toBe('')
  await setLanguage('en')
})

test('keeps a text apart from the sentence around it where that is read from right to left', async () => {
  await setLanguage('ar')

  expect(t('matrix.deleted', { reference: 'F-03' })).toBe('حُذف \u2068F-03\u2069')
  expect(t('frame.activityCount', { count: 3 })).toBe('3 أنشطة')
  await setLanguage('en')
})

test('the compiler knows from the text which values a message needs', () => {
  expectTypeOf<ValueNames<'Saved'>>().toEqualTypeOf<never>()
  expectTypeOf<ValueNames<'{field} of {subject}'>>().toEqualTypeOf<'field' | 'subject'>()
  expectTypeOf<ValueNames<'{count, plural, one {# day} other {# days of {name}}} late'>>().toEqualTypeOf<
    'count' | 'name'
  >()
  expectTypeOf<ValueNames<'{a, select, x {one {b}} other {none}} {c}'>>().toEqualTypeOf<'a' | 'b' | 'c'>()
  // @ts-expect-error the value is missing
  void (() => t('undo.undoChange'))
  // @ts-expect-error there is no such message
  void (() => t('undo.nothingLikeIt'))
})
