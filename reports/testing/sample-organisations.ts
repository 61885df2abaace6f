import type { Organisation } from '#contract/area/organisation'
import { testId } from './sample-ids.ts'

function organisation(number: number, abbreviation: string, names: Partial<Organisation>): Organisation {
  const blank = { nameEn: null, nameFr: null, nameEs: null, nameAr: null, nameRu: null, nameZh: null }
  const short = {
    abbreviationFr: null,
    abbreviationEs: null,
    abbreviationAr: null,
    abbreviationRu: null,
    abbreviationZh: null,
  }
  const rest = { kind: 'multilateral', seat: null, functions: [], description: '', provenance: null } as const
  return {
    id: testId(number),
    ...blank,
    ...short,
    abbreviationEn: abbreviation,
    ...rest,
    ...names,
    functions: [],
  }
}

export const interpol = organisation(10, 'INTERPOL', {
  nameEn: 'International Criminal Police Organization',
  nameAr: 'المنظمة الدولية للشرطة الجنائية',
  nameRu: 'Международная организация уголовной полиции',
  nameZh: '国际刑事警察组织',
  abbreviationAr: 'الإنتربول',
  abbreviationRu: 'Интерпол',
  abbreviationZh: '国际刑警组织',
})
export const unodc = organisation(11, 'UNODC', {
  nameEn: 'United Nations Office on Drugs and Crime',
  nameAr: 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
  nameRu: 'Управление Организации Объединенных Наций по наркотикам и преступности',
  nameZh: '联合国毒品和犯罪问题办公室',
  abbreviationAr: 'المكتب',
  abbreviationRu: 'УНП ООН',
  abbreviationFr: 'ONUDC',
})
export const cites = organisation(12, 'CITES', {})
export const wco = organisation(13, 'WCO', { abbreviationFr: 'OMD', abbreviationRu: 'ВТамО' })
