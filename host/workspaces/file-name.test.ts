import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workspaceFileName } from './file-name.ts'

describe('the file name of a workspace', () => {
  it.each([
    ['Joint plans', 'Joint plans.tandem'],
    ['INTERPOL/UNODC: 2016?', 'INTERPOL-UNODC- 2016-.tandem'],
    ['..', null],
    ['. hidden .', 'hidden.tandem'],
    ['///', null],
    ['   ', null],
    ['CON', 'Workspace CON.tandem'],
    ['com1.old', 'Workspace com1.old.tandem'],
    ['Console', 'Console.tandem'],
    ['safe\u202egnp.exe', 'safegnp.exe.tandem'],
    ['a\u0000b\nc', 'ab c.tandem'],
    ['Plan d’action commun', 'Plan d’action commun.tandem'],
    ['خطة العمل المشتركة', 'خطة العمل المشتركة.tandem'],
    ['联合行动计划', '联合行动计划.tandem'],
    ['👩‍👩‍👧', '👩‍👩‍👧.tandem'],
    ['Cafe\u0301', 'Café.tandem'],
  ])('for %j is %j', (name, fileName) => {
    expect(workspaceFileName(name)).toBe(fileName)
  })

  it('is safe on every system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const fileName = workspaceFileName(name)
        fc.pre(fileName !== null)
        expect(fileName).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e]|^[. ]/u)
        expect([fileName.isWellFormed(), fileName.endsWith('.tandem')]).toEqual([true, true])
        expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(200)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the same when it is made from itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const fileName = workspaceFileName(name)
        expect(workspaceFileName(fileName?.slice(0, -'.tandem'.length) ?? '')).toBe(fileName)
      }),
    )
  })
})
