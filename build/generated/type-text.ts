import { z } from '#contract/zod'
import * as values from '#contract/values'

/** A JSON schema as far as the contract's shapes use it. */
type Schema = {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
}

const longestLine = 110

const named = new Map<unknown, string>(
  Object.entries(values).flatMap(([name, value]) => (value instanceof z.ZodType ? [[value, name] as const] : [])),
)

/** A shape of the contract as a person writes it in TypeScript, with the contract's own names for its values. */
export function typeText(shape: z.ZodType): string {
  const schema = z.toJSONSchema(shape, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const name = named.get(zodSchema)
      if (name !== undefined) jsonSchema.title = name
    },
  })
  // The generator types its answer by the whole of JSON Schema; only the parts named above are read.
  return textOf(schema as Schema, '')
}

function textOf(schema: Schema, indent: string): string {
  if (schema.title !== undefined) return schema.title
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return choiceText(choices, indent)
  if (schema.items !== undefined) return listText(textOf(schema.items, indent))
  if (schema.properties !== undefined) return objectText(schema.properties, indent)
  if (typeof schema.additionalProperties === 'object') {
    return `{ [name]: ${textOf(schema.additionalProperties, indent)} }`
  }
  if (schema.type === 'object') return '{}'
  return typeof schema.type === 'object' ? schema.type.join(' | ') : (schema.type ?? 'value')
}

function objectText(properties: Readonly<Record<string, Schema>>, indent: string): string {
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, schema]) => `${name}:${spaced(textOf(schema, inner))}`)
  if (fields.length === 0) return '{}'
  const line = `{ ${fields.join('; ')} }`
  if (indent.length + line.length <= longestLine && !line.includes('\n')) return line
  return `{\n${fields.map((field) => `${inner}${field}`).join('\n')}\n${indent}}`
}

function choiceText(choices: readonly Schema[], indent: string): string {
  const inner = `${indent}  `
  const texts = choices.map((choice) => textOf(choice, inner))
  const line = texts.join(' | ')
  if (indent.length + line.length <= longestLine && !line.includes('\n')) return line
  const [value] = choices
  if (value !== undefined && texts.length === 2 && texts[1] === 'null') return `${textOf(value, indent)} | null`
  return texts.map((text) => `\n${inner}| ${text}`).join('')
}

function spaced(text: string): string {
  return text.startsWith('\n') ? text : ` ${text}`
}

function listText(item: string): string {
  return /[|\n]/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}
