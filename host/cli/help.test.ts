import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from './commands.ts'
import { helpText } from './help.ts'

const names = Object.keys(commands)
const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('every command of the terminal', () => {
  it.each(['README.md', 'docs/user-guide.md'])('is named in %s', (path) => {
    const text = textOf(path)

    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  it('is explained by --help, with all that it takes', () => {
    const help = helpText()

    const untold = Object.entries(commands).flatMap(([name, { usage, options }]) => {
      const missing = Object.keys(options).filter((option) => !new RegExp(`--${option}(?![\\w-])`).test(usage))
      return [
        ...(usage.startsWith(`${name} `) && help.includes(usage) ? [] : [name]),
        ...missing.map((option) => `${name} --${option}`),
      ]
    })
    expect(untold).toEqual([])
  })
})
