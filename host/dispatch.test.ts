import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogEntry } from '#contract/log-entry'
import { commonFailures, done, fail } from '#contract/result'
import { operations } from '#contract/table'
import type { OperationName } from '#contract/types'
import { createDispatch } from './dispatch.ts'
import type { HostHandlers } from './dispatch.ts'

const names = Object.keys(operations) as OperationName[] // the keys of the table are its names
const hostNames = names.filter((name) => operations[name].runs === 'host')
const requestId = '01234567-89ab-4cde-8f01-23456789abcd'

function stage(given: { isClosing?: boolean; handlers?: Partial<HostHandlers>; hasDatabase?: boolean } = {}) {
  const entered: string[] = []
  const logged: LogEntry[] = []
  const enter = (name: string) => () => {
    entered.push(name)
    return Promise.resolve(done({}))
  }
  const handlers = { ...Object.fromEntries(hostNames.map((name) => [name, enter(name)])), ...given.handlers }
  const call = createDispatch({
    handlers: handlers as HostHandlers, // every host name has an entry, made from the table
    database: () =>
      given.hasDatabase === false
        ? null
        : { call: (name, inputJson) => Promise.resolve(`{"ok":true,"value":["${name}",${inputJson}]}`) },
    isClosing: () => given.isClosing ?? false,
    ports: { shell: 'browser', log: (entry) => logged.push(entry) },
  })
  return {
    entered,
    logged,
    call: async (name: unknown, input: unknown): Promise<unknown> => JSON.parse(await call(name, input)),
  }
}

describe('dispatch', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'plan',
    'plan.list ',
    7,
    null,
    undefined,
    {},
    [],
  ])('does not know the operation %j', async (name) => {
    expect(await stage().call(name, {})).toEqual(fail('operation.unknown'))
  })

  it.each(names)('refuses %s with a typed failure, whatever it is given, and enters no handler', async (name) => {
    const { call, entered, logged } = stage({ hasDatabase: false })
    const codes: readonly string[] = commonFailures
    const nasty = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
      fc.constantFrom(
        circular(),
        { __proto__: null },
        JSON.parse('{"__proto__":{"polluted":true}}'),
        [],
        'x'.repeat(1_000_000),
      ),
      fc.constantFrom(
        {
          toJSON: () => {
            throw new Error('no')
          },
        },
        () => 1,
        Symbol('s'),
        -0,
        Number.NaN,
      ),
      fc.record({
        requestId: fc.constantFrom(requestId, 'no-id', 7),
        path: fc.anything(),
        extra: fc.constantFrom(null, 1, 'more'),
      }),
    )

    await fc.assert(
      fc.asyncProperty(nasty, async (input) => {
        const answer = await call(name, input)
        if (isEmptyObject(input) && name === 'app.state') return
        expect(answer).toMatchObject({ ok: false, code: expect.toSatisfy((code: string) => codes.includes(code)) })
        expect(JSON.stringify(answer)).not.toMatch(/\/work|\.ts|node_modules| at /)
      }),
      { numRuns: 150 },
    )

    expect([
      entered.filter((each) => each !== 'app.state'),
      logged,
      Object.hasOwn(Object.prototype, 'polluted'),
    ]).toEqual([[], [], false])
  })

  it('passes an operation of the database on as text, and its answer back', async () => {
    expect(await stage().call('plan.get', { planId: 'x' })).toEqual(done(['plan.get', { planId: 'x' }]))
  })

  it('says that no workspace is open', async () => {
    expect(await stage({ hasDatabase: false }).call('plan.list', {})).toEqual(fail('workspace.none'))
  })

  it('refuses everything once it is closing', async () => {
    const { call } = stage({ isClosing: true })

    expect([await call('plan.list', {}), await call('nonsense', {})]).toEqual([
      fail('host.closing'),
      fail('host.closing'),
    ])
  })

  it('answers what was thrown with a reference that leads to the log, and with nothing else', async () => {
    const { call, logged } = stage({
      handlers: { 'workspace.close': () => Promise.reject(new Error('secret of the machine')) },
    })

    const answer = await call('workspace.close', { requestId })

    expect(answer).toEqual(fail('bug', { reference: expect.stringMatching(/^[0-9a-f]{8}$/) }))
    expect(JSON.stringify(logged)).toContain((answer as { detail: { reference: string } }).detail.reference)
    expect(JSON.stringify(answer)).not.toContain('secret')
  })

  it('carries out a command that is sent twice once, and again when it had failed', async () => {
    let count = 0
    const { call, entered } = stage({
      handlers: {
        'app.openExternal': () => {
          count += 1
          return Promise.resolve(count === 1 ? fail('address.refused') : done({}))
        },
      },
    })
    const close = () => call('workspace.close', { requestId })
    const openTwice = { requestId, address: 'https://example.org' }

    await Promise.all([close(), close()])
    await close()
    const answers = [
      await call('app.openExternal', openTwice),
      await call('app.openExternal', openTwice),
      await call('app.openExternal', openTwice),
    ]

    expect([entered, count]).toEqual([['workspace.close'], 2])
    expect(answers).toEqual([fail('address.refused'), done({}), done({})])
  })
})

function circular(): object {
  const ring: { self?: object } = {}
  ring.self = ring
  return ring
}

function isEmptyObject(input: unknown): boolean {
  try {
    return JSON.stringify(input) === '{}'
  } catch {
    return false
  }
}
