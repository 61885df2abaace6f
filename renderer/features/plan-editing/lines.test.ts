import { expect, it } from 'vitest'
import type { Organisation } from '#contract/area/organisation'
import { namesIn, organisationNamed } from './lines.ts'

const noNames = {
  nameEn: null,
  nameFr: null,
  nameEs: null,
  nameAr: null,
  nameRu: null,
  nameZh: null,
  abbreviationEn: null,
  abbreviationFr: null,
  abbreviationEs: null,
  abbreviationAr: null,
  abbreviationRu: null,
  abbreviationZh: null,
} as const

const unodc: Organisation = {
  ...noNames,
  id: '00000000-0000-7000-8000-000000000001',
  nameEn: 'United Nations Office on Drugs and Crime',
  abbreviationEn: 'UNODC',
  abbreviationFr: 'ONUDC',
  kind: 'multilateral',
  seat: null,
  functions: [],
  description: '',
  provenance: null,
}

it('reads each name once, in its order', () => {
  expect(namesIn(' UNODC \n\nINTERPOL\r\nUNODC\n')).toEqual(['UNODC', 'INTERPOL'])
})

it.each(['unodc', 'ONUDC', 'united nations office on drugs and crime'])('knows an organisation as %s', (name) => {
  expect(organisationNamed(name, [unodc])).toBe(unodc)
})

it('knows no organisation by half a name', () => {
  expect(organisationNamed('United Nations', [unodc])).toBeNull()
})
