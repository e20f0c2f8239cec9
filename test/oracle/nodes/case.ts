// Case fields: `case when … then … else … end`, in place of a field of the same name or behind all others.
import type { CaseConfig, CaseResult } from '../../../engine/nodes/case/config.ts'
import { withField } from '../../../engine/value/schema.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { conditionReached, someCondition } from '../conditions.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { conditionSql } from '../sql/condition.ts'
import { column, literal } from '../sql/literals.ts'
import { someType, valid } from '../values.ts'

function someResult(random: Random, type: FieldType, schema: readonly Field[]): CaseResult {
  if (random.chance(0.2)) return { kind: 'null' }
  if (random.chance(0.3)) return { kind: 'field', field: random.pick(schema).name }
  return { kind: 'value', value: random.pick(valid[type]) }
}

function resultSql(result: CaseResult, schema: readonly Field[]): string {
  if (result.kind === 'field') {
    return column(schema.findIndex(({ name }) => name === result.field))
  }
  return literal(result.kind === 'value' ? result.value : null)
}

export const caseField = defineOracle<CaseConfig>({
  type: 'case',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema } = inputs['in']!
    const type = someType(random)
    return {
      config: {
        field: random.chance(0.3) ? random.pick(schema).name : `case ${random.int(1, 99)}`,
        type,
        cases: random.list(0, 4, () => ({
          condition: someCondition(random, schema),
          result: someResult(random, type, schema),
        })),
        otherwise: someResult(random, type, schema),
      },
    }
  },
  select({ config: { field, type, cases, otherwise } }, inputs) {
    const { schema, table, most } = inputs['in']!
    const whens = cases.map(
      ({ condition, result }) =>
        `when ${conditionSql(condition, schema)} then ${resultSql(result, schema)}`,
    )
    const last = `when true then ${resultSql(otherwise, schema)}`
    const output = withField(schema, { name: field, type })
    const filled = output.findIndex(({ name }) => name === field)
    return {
      schema: output,
      columns: output.map((_, index) =>
        index === filled ? `(case ${whens.join(' ')} ${last} end)::varchar` : column(index),
      ),
      from: table,
      order: 'n',
      most,
    }
  },
  covers: [
    'value',
    'field',
    'null',
    'no case',
    'several cases',
    'a case fires',
    'the default',
    'in place',
  ],
  reached: ({ field, cases, otherwise }, { counters }) => [
    ...[...cases.map(({ result }) => result), otherwise].map(({ kind }) => kind),
    ...cases.flatMap(({ condition }) => conditionReached(condition)),
    ...(cases.length === 0 ? ['no case'] : []),
    ...(cases.length > 1 ? ['several cases'] : []),
    ...(counters['case-1']! > 0 ? ['a case fires'] : []),
    ...(counters['otherwise']! > 0 ? ['the default'] : []),
    ...(field.startsWith('case ') ? [] : ['in place']),
  ],
})
