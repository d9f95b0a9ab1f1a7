import { z } from 'zod'

// A strict content security policy reports zod's `new Function` probe, so the interpreter is used everywhere.
z.config({ jitless: true })

export { z }
