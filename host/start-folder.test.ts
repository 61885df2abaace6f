import { expect, it } from 'vitest'
import { startFolder } from './start-folder.ts'

it.each([
  ['npm runs this script', { npm_lifecycle_event: 'start', INIT_CWD: '/home/ana' }, '/home/ana'],
  ['npm runs another script', { npm_lifecycle_event: 'test', INIT_CWD: '/home/ana' }, '/project'],
  ['npm does not say where it was started', { npm_lifecycle_event: 'start' }, '/project'],
  ['no npm is there', {}, '/project'],
])('paths start from the right folder when %s', (_when, environment, folder) => {
  expect(startFolder('start', environment, '/project')).toBe(folder)
})
