// A condition: up to 26 criteria with letters A, B, C… and a logic over them such as `(A and B) or C`.
import * as z from 'zod/mini'

export const operators = [
  'equals',
  'not-equals',
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
  'in',
  'not-in',
  'contains',
  'not-contains',
  'starts-with',
  'ends-with',
  'is-null',
  'is-not-null',
  'is-empty',
  'is-not-empty',
  'is-today',
  'in-last-days',
  'in-next-days',
  'before-days-ago',
  'after-days-ago',
  'in-this-week',
  'in-last-weeks',
  'in-this-month',
  'in-last-months',
  'in-this-quarter',
  'in-last-quarters',
  'in-this-year',
  'in-last-years',
] as const
export type Operator = (typeof operators)[number]

/**
 * What a field is compared with. Operators `is-…` and `in-this-…` take `none`, `in` and `not-in` take `values`, `…-days`, `…-days-ago` and
 * `in-last-…` a number.
 */
export const operandSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('value'), value: z.string() }),
    z.object({ kind: z.literal('values'), values: z.array(z.string()) }),
    z.object({ kind: z.literal('field'), field: z.string() }),
  ]),
)
export type Operand = z.infer<typeof operandSchema>

/**
 * `field operator operand`. Comparison follows the field's type: numbers by exact value, times by their
 * instant (one without an offset counts as UTC), everything else by UTF-8 bytes.
 * `is-today` and those after it are on dates and times, and go from the day on which the run started (`relative-days.ts`).
 * Two-valued logic: with null on either side every comparison is false, but `not-equals`, `not-in` and `not-contains` are true.
 */
export const criterionSchema = z.lazy(() =>
  z.object({
    field: z.string(),
    operator: z.enum(operators),
    operand: operandSchema,
  }),
)
export type Criterion = z.infer<typeof criterionSchema>

/** `logic` names criteria by letter; empty means all of them (`A and B and …`). */
export const conditionSchema = z.lazy(() =>
  z.object({
    criteria: z.array(criterionSchema).check(z.maxLength(26)),
    logic: z.string(),
  }),
)
export type Condition = z.infer<typeof conditionSchema>
