import { z } from 'zod'

// Must run before any schema exists: zod's compiled parsers call `Function`, which the page's content security policy refuses.
z.config({ jitless: true })

export { z }
