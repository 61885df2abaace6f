import { describe, expect, it } from 'vitest'
import type { Provenance } from '#contract/entity/provenance'
import { originOfDecision } from './decision-origin.ts'

const provenance: Provenance = { kind: 'documented', source: 'The annual programme', fields: [] }
const known = { decision: 'chosen', carriedFromYear: 2015, provenance } as const

describe('where a decision comes from', () => {
  it('is nowhere for one that was not made before', () => {
    expect(originOfDecision(null, 'chosen')).toEqual({ carriedFromYear: null, provenance: null })
  })

  it('stays while the decision is the same', () => {
    expect(originOfDecision(known, 'chosen')).toEqual({ carriedFromYear: 2015, provenance })
  })

  it('is the officer’s once the activity is put off, and nothing is carried over into that', () => {
    expect(originOfDecision(known, 'deferred')).toEqual({ carriedFromYear: null, provenance: null })
  })

  it('is the officer’s once what was put off is chosen', () => {
    const deferred = { ...known, decision: 'deferred', carriedFromYear: null } as const

    expect(originOfDecision(deferred, 'chosen')).toEqual({ carriedFromYear: null, provenance: null })
  })
})
