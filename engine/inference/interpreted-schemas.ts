// Settings are checked by interpreting their schemas. zod would make code of them (`new Function`): Workers and the page's policy forbid
// that, and for the few settings of a job to make the code takes longer than to check without it.
import * as z from 'zod'

z.config({ jitless: true })
