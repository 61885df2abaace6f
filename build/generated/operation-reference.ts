import { operations } from '#contract/table'
import type { z } from '#contract/zod'
import { typeText } from './type-text.ts'

type Operation = {
  readonly kind: 'query' | 'command'
  readonly runs: 'db' | 'host'
  readonly reads?: readonly string[]
  readonly failures: readonly string[]
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const heading = `# Operations

What may be said across the boundary, generated from \`contract/table.ts\` by \`npm run generate\`. A call answers
\`{ ok: true, value }\` or \`{ ok: false, code, detail }\`; besides the failures named below, any operation may answer with
one of the common ones in \`contract/result.ts\`.
`

/** The reference page of every operation, in Markdown. */
export function operationReference(): string {
  const table: Readonly<Record<string, Operation>> = operations
  const areas = Map.groupBy(Object.entries(table), ([name]) => name.split('.')[0] ?? name)
  const sections = [...areas].map(
    ([area, entries]) => `## ${area}\n\n${entries.map(([name, operation]) => entryText(name, operation)).join('\n')}`,
  )
  return [heading, ...sections].join('\n')
}

function entryText(name: string, operation: Operation): string {
  const facts = [
    `${operation.kind === 'query' ? 'Query' : 'Command'}, answered by ${operation.runs === 'db' ? 'the database worker' : 'the host'}.`,
    ...(operation.reads === undefined ? [] : [`Reads ${codes(operation.reads)}.`]),
    operation.failures.length === 0 ? 'No failures of its own.' : `Fails with ${codes(operation.failures)}.`,
  ]
  const types = `type Input = ${typeText(operation.input)}\ntype Output = ${typeText(operation.output)}`
  return `### ${name}\n\n${facts.join(' ')}\n\n\`\`\`ts\n${types}\n\`\`\`\n`
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
