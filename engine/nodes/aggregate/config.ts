// Settings of an aggregate: what makes a group, and what is told of each.
import * as z from 'zod'
import { roundings } from '../../value/decimal.ts'

export const measureKinds = [
  'rows',
  'count',
  'distinct',
  'sum',
  'average',
  'min',
  'max',
  'first',
  'last',
  'list',
] as const

export const measureSchema = z.lazy(() =>
  z.object({
    kind: z.enum(measureKinds),
    /** Empty for `rows`. */
    field: z.string(),
    /** Name of the field that carries the result. */
    as: z.string(),
    /** Places after the point of an average. */
    scale: z.number().int().min(0).max(100),
    /** What becomes of the rest of an average. */
    rounding: z.enum(roundings).default('half-even'),
    /** Between the texts of a list. */
    separator: z.string(),
  }),
)
export type Measure = z.infer<typeof measureSchema>

export const aggregateConfigSchema = z.lazy(() =>
  z.object({
    /** Rows that agree in these fields are one group; none: all rows are one, also when there are none. */
    groupBy: z.array(z.object({ field: z.string() })).max(20),
    measures: z.array(measureSchema).max(50),
  }),
)
export type AggregateConfig = z.infer<typeof aggregateConfigSchema>
