import { buildAll } from './bundle/build-all.ts'
import { root } from './root.ts'

const begun = performance.now()
const outcome = await buildAll(root)
console.log(`out/ is ${outcome} (${((performance.now() - begun) / 1000).toFixed(1)} s).`)
