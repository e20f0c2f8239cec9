// Settings of a filter: rows for which the condition holds stay.
import * as z from 'zod/mini'
import { conditionSchema } from '../../expression/condition.ts'

export const filterConfigSchema = z.lazy(() => z.object({ condition: conditionSchema }))
export type FilterConfig = z.infer<typeof filterConfigSchema>
