import { Line, LongText } from '../values.ts'
import { OrganisationFunction, OrganisationKind } from '../vocabulary.ts'
import { z } from '../zod.ts'
import { MaybeProvenance } from './provenance.ts'

const MaybeLine = Line.nullable()

/** An organisation; its name and abbreviation are kept for each language and are fields of their own, so that two officers may add different ones. */
export const organisationFields = {
  nameEn: MaybeLine,
  nameFr: MaybeLine,
  nameEs: MaybeLine,
  nameAr: MaybeLine,
  nameRu: MaybeLine,
  nameZh: MaybeLine,
  abbreviationEn: MaybeLine,
  abbreviationFr: MaybeLine,
  abbreviationEs: MaybeLine,
  abbreviationAr: MaybeLine,
  abbreviationRu: MaybeLine,
  abbreviationZh: MaybeLine,
  kind: OrganisationKind,
  seat: MaybeLine,
  functions: z.array(OrganisationFunction).max(20),
  description: LongText,
  provenance: MaybeProvenance,
} as const
