import { schemaText } from './schema-text.ts'

process.stdout.write(schemaText())
