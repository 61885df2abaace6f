import { expect, test } from 'vitest'
import { roundActOf } from './round-keys.ts'

const press = (key: string, code = '') => roundActOf({ key, code }, 'ltr')

test('digits set the status in the order of the choices, and 0 says that nothing has changed', () => {
  expect([press('1'), press('4'), press('6'), press('0')]).toEqual([
    { kind: 'status', status: 'planned' },
    { kind: 'status', status: 'completed' },
    { kind: 'status', status: 'suspended' },
    { kind: 'no-change' },
  ])
  expect([press('7'), press('9')]).toEqual([null, null])
})

test('letters give a rating wherever they stand on the keyboard', () => {
  expect([press('g', 'KeyG'), press('R', 'KeyR'), press('-', 'Minus')]).toEqual([
    { kind: 'rating', rating: 'green' },
    { kind: 'rating', rating: 'red' },
    { kind: 'rating', rating: 'grey' },
  ])
  expect(press('п', 'KeyG')).toEqual({ kind: 'rating', rating: 'green' })
})

test('figures of other keyboards are known by their place', () => {
  expect([press('٢', 'Digit2'), press('&', 'Digit1'), press('3', 'Numpad3')]).toEqual([
    { kind: 'status', status: 'ongoing' },
    { kind: 'status', status: 'planned' },
    { kind: 'status', status: 'closing' },
  ])
})

test('the arrows go forth and back as the language is read', () => {
  expect(roundActOf({ key: 'ArrowRight', code: '' }, 'ltr')).toEqual({ kind: 'next' })
  expect(roundActOf({ key: 'ArrowRight', code: '' }, 'rtl')).toEqual({ kind: 'previous' })
  expect(press('PageUp')).toEqual({ kind: 'previous' })
})
