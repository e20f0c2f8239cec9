// Formulas: joins of texts, sums of numbers, choices; a text that should be a number has no value, which rejects the row or gives null.
// The functions of the language have tests of their own; here they meet random rows.
import type { FormulaConfig } from '../../../engine/nodes/formula/config.ts'
import { withField } from '../../../engine/value/schema.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import { column } from '../sql/literals.ts'
import { isNumeric } from '../values.ts'

interface Template {
  expression(a: string, b: string): string
  sql(a: string, b: string): string
  fits(a: Field, b: Field): boolean
  type: FieldType
}

const isText = ({ type }: Field): boolean => type === 'string' || type === 'gsid' || type === 'json'
const texts = (a: Field, b: Field): boolean => isText(a) && isText(b)
const numbers = (a: Field, b: Field): boolean =>
  isNumeric(a.type) && isNumeric(b.type) && (a.type === 'decimal' || b.type === 'decimal')

const places = (a: string, b: string): string => `greatest(places(${a}), places(${b}))`

const templates: Readonly<Record<string, Template>> = {
  join: {
    expression: (a, b) => `${a} & ${b}`,
    sql: (a, b) => `${a} || ${b}`,
    fits: texts,
    type: 'string',
  },
  concat: {
    expression: (a, b) => `concat(${a}, '-', ${b})`,
    sql: (a, b) => `coalesce(${a}, '') || '-' || coalesce(${b}, '')`,
    fits: texts,
    type: 'string',
  },
  choice: {
    expression: (a, b) => `if(${a} = ${b} or ${a} is null, 'same', null)`,
    sql: (a, b) => `case when coalesce(${a} = ${b}, false) or ${a} is null then 'same' end`,
    fits: texts,
    type: 'string',
  },
  sum: {
    expression: (a, b) => `${a} + ${b}`,
    sql: (a, b) =>
      `decimal_text((units(${a}) + units(${b})) // (10::hugeint ** (12 - ${places(a, b)}))::hugeint, ${places(a, b)})`,
    fits: numbers,
    type: 'decimal',
  },
}

function templateOf(expression: string): Template {
  const name = [
    ['join', ' & '],
    ['concat', 'concat('],
    ['choice', 'if('],
    ['sum', ' + '],
  ].find(([, sign]) => expression.includes(sign!))![0]!
  return templates[name]!
}

/** The two fields that an expression names first. */
function fieldsOf(expression: string): string[] {
  return [...new Set([...expression.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!))]
}

export const formula = defineOracle<FormulaConfig>({
  type: 'formula',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const schema = inputs['in']!.schema.filter(({ name }) => /^[^[\]\n&+()]+$/.test(name))
    if (schema.length === 0) return null
    const all = schema.flatMap((a) => schema.map((b) => [a, b] as const))
    const fitting = Object.values(templates).filter(({ fits }) => all.some(([a, b]) => fits(a, b)))
    if (fitting.length === 0) return null
    // Two numbers are rarer than two texts: they come last.
    const template = random.chance(0.5) ? fitting.at(-1)! : random.pick(fitting)
    const pairs = all.filter(([a, b]) => template.fits(a, b))
    const [a, b] = random.pick(pairs)
    return {
      config: {
        field: random.chance(0.3) ? a.name : `formula ${random.int(1, 99)}`,
        expression: template.expression(`[${a.name}]`, `[${b.name}]`),
        type: 'inferred',
        onError: random.pick(['reject', 'null']),
      },
    }
  },
  select({ config: { field, expression, onError } }, inputs) {
    const { schema, table, most } = inputs['in']!
    const template = templateOf(expression)
    const [a, b] = fieldsOf(expression).map((name) =>
      column(schema.findIndex((other) => other.name === name)),
    )
    const [left, right] = [a!, b ?? a!]
    const isFault =
      template === templates['sum']
        ? `(${left} is not null and num(${left}) is null) or (${left} is not null and ${right} is not null and num(${right}) is null)`
        : 'false'
    const output = withField(schema, { name: field, type: template.type })
    const filled = output.findIndex(({ name }) => name === field)
    const value = `case when not (${isFault}) then ${template.sql(left, right)} end`
    return {
      schema: output,
      columns: output.map((_, index) => (index === filled ? value : column(index))),
      from: table,
      rejects: onError === 'reject' ? isFault : 'false',
      order: 'n',
      most,
    }
  },
  covers: ['join', 'concat', 'choice', 'sum', 'reject', 'null', 'in place'],
  reached: ({ expression, onError, field }) => [
    Object.keys(templates).find((name) => templates[name] === templateOf(expression))!,
    onError,
    ...(field.startsWith('formula ') ? [] : ['in place']),
  ],
})
