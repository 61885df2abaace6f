import type { UndatedCommand } from '#contract/seed'
import type { Id } from '#contract/values'
import { functions, organisationKinds } from '#contract/vocabulary'
import { generated } from './make.ts'
import type { Make } from './make.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Organisations with a name in English and French, some in Arabic, Russian and Chinese too. */
export function organisationCommand(
  { random, nextId }: Make,
  index: number,
): { readonly id: Id; readonly command: UndatedCommand } {
  const id = nextId()
  const code = `${letters.charAt(index % 26)}${letters.charAt(Math.floor(index / 26) % 26)}${index + 1}`
  const isFull = random.chance(0.4)
  const command: UndatedCommand = {
    name: 'organisation.create',
    input: {
      id,
      organisation: {
        nameEn: `Generated Organisation ${code}`,
        nameFr: `Organisation générée ${code}`,
        nameEs: `Organización generada ${code}`,
        nameAr: isFull ? `منظمة مولدة ${code}` : null,
        nameRu: isFull ? `Созданная организация ${code}` : null,
        nameZh: isFull ? `生成的组织${code}` : null,
        abbreviationEn: `G${code}`,
        abbreviationFr: `O${code}`,
        abbreviationEs: null,
        abbreviationAr: null,
        abbreviationRu: null,
        abbreviationZh: null,
        kind: random.pick(organisationKinds),
        seat: null,
        functions: [...new Set([random.pick(functions), random.pick(functions), random.pick(functions)])],
        description: '',
        provenance: generated,
      },
    },
  }
  return { id, command }
}
