// Which fields of either side a merge hands on.
import { describe, expect, it } from 'vitest'
import type { MergeConfig } from '../../../engine/nodes/merge/config.ts'
import { merge } from '../../../engine/nodes/merge/index.ts'
import { asIs } from '../../../engine/value/key.ts'
import { runOperator, schemaOf } from '../rows.ts'

const schema = schemaOf('a b v')

function config(how: MergeConfig['how'], chosen: object): Record<string, unknown> {
  const keys = [{ left: 'a', right: 'a', normalise: asIs }]
  return { how, keys, rightFields: null, rightPrefix: 'r_', ...chosen }
}

describe('merge', () => {
  it('keeps only the right fields asked for', async () => {
    const result = await runOperator({
      type: merge,
      config: config('left', { rightFields: ['v'] }),
      inputs: {
        left: { schema, rows: [['1', null, 'l']] },
        right: { schema, rows: [['1', 'x', 'r']] },
      },
    })
    expect(result.output.map(({ name }) => name)).toEqual(['a', 'b', 'v', 'r_v'])
    expect(result.rows).toEqual([['1', null, 'l', 'r']])
  })

  it.each([undefined, 1])(
    'keeps only the left fields asked for, holding %s bytes',
    async (holdBytes) => {
      const result = await runOperator({
        type: merge,
        config: config('full', { leftFields: ['v'], rightFields: ['v', 'a'] }),
        inputs: {
          left: {
            schema,
            rows: [
              ['1', null, 'l'],
              ['3', null, 'only'],
            ],
          },
          right: {
            schema,
            rows: [
              ['1', 'x', 'r'],
              ['2', 'y', 'alone'],
            ],
          },
        },
        ...(holdBytes === undefined ? {} : { holdBytes }),
      })
      expect(result.output.map(({ name }) => name)).toEqual(['v', 'r_a', 'r_v'])
      expect(result.rows).toEqual([
        ['l', '1', 'r'],
        ['only', null, null],
        [null, '2', 'alone'],
      ])
    },
  )

  it.each([
    { how: 'left-only', names: ['v'], rows: [['only'], ['null key']] },
    { how: 'right-only', names: ['r_a', 'r_v'], rows: [['2', 'alone']] },
  ] as const)('has the chosen fields of one side alone: $how', async ({ how, names, rows }) => {
    for (const holdBytes of [undefined, 1]) {
      const result = await runOperator({
        type: merge,
        config: config(how, { leftFields: ['v'], rightFields: ['v', 'a'] }),
        inputs: {
          left: {
            schema,
            rows: [
              ['1', null, 'l'],
              ['3', null, 'only'],
              [null, null, 'null key'],
            ],
          },
          right: {
            schema,
            rows: [
              ['1', 'x', 'r'],
              ['2', 'y', 'alone'],
            ],
          },
        },
        ...(holdBytes === undefined ? {} : { holdBytes }),
      })
      expect(result.output.map(({ name }) => name)).toEqual(names)
      expect(result.rows).toEqual(rows)
    }
  })
})
