import { generateFiles } from './generated/generated-files.ts'
import { root } from './root.ts'

await generateFiles(root)
