import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startArguments } from './start-arguments.ts'

test('a workspace is looked for where the officer typed its name, and everything else is passed on', () => {
  const environment = { npm_lifecycle_event: 'start', INIT_CWD: '/home/ana' }

  const words = startArguments(['--flag', 'plans.tandem', '/shared/other.tandem'], { environment, folder: '/project' })

  expect(words).toEqual(['--flag', resolve('/home/ana', 'plans.tandem'), resolve('/shared/other.tandem')])
})
