// Settings of an aggregate: what makes a group, and what is told of each.
import * as z from 'zod/mini'
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

/** In which a list has its values: as the rows came, or by the order of their type, or of another field's. */
export const listOrders = ['rows', 'ascending', 'descending'] as const

export const measureSchema = z.lazy(() =>
  z.object({
    kind: z.enum(measureKinds),
    /** Empty for `rows`. */
    field: z.string(),
    /** Name of the field that carries the result. */
    as: z.string(),
    /** Places after the point of an average. */
    scale: z.int().check(z.minimum(0), z.maximum(100)),
    /** What becomes of the rest of an average. */
    rounding: z._default(z.enum(roundings), 'half-even'),
    /** Between the texts of a list. */
    separator: z.string(),
    /** Of equal values a list has only the first, in its own order. */
    distinct: z._default(z.boolean(), false),
    order: z._default(z.enum(listOrders), 'rows'),
    /** By whose values a list is ordered that is not in the order of the rows; empty: by its own. Rows without a value come last. */
    orderBy: z._default(z.string(), ''),
  }),
)
export type Measure = z.infer<typeof measureSchema>

/** The field by which a list is ordered, when it is another than its own; otherwise empty. */
export function orderField({ kind, field, order, orderBy }: Measure): string {
  return kind === 'list' && order !== 'rows' && orderBy !== field ? orderBy : ''
}

export const aggregateConfigSchema = z.lazy(() =>
  z.object({
    /** Rows that agree in these fields are one group; none: all rows are one, also when there are none. */
    groupBy: z.array(z.object({ field: z.string() })).check(z.maxLength(20)),
    measures: z.array(measureSchema).check(z.maxLength(50)),
  }),
)
export type AggregateConfig = z.infer<typeof aggregateConfigSchema>
