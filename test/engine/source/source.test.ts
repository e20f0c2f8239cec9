// The source at run time: files in order, fields by name or position, casts, rejects in file order, and a balance that adds up.
import { fieldPlaces } from '../../../engine/nodes/source/fields.ts'
import { describe, expect, test } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { runSource } from './run-source.ts'
import type { Outcome } from './run-source.ts'

describe('fields', () => {
  test('are found by name, in whatever order each file has them', async () => {
    const { rows, places } = await runSource({
      'a.csv': 'name,amount,id\nAnn,1.50,7\n',
      'b.csv': 'id,name,amount\n8,,\n',
    })
    expect(rows).toEqual([
      ['7', 'Ann', '1.50'],
      ['8', null, null],
    ])
    expect(places).toEqual(['a.csv:2#0', 'b.csv:2#0'])
  })

  test('or by position when there is no header', async () => {
    expect((await runSource({ a: '7,Ann,1.5\n' }, { header: false })).rows).toEqual([
      ['7', 'Ann', '1.5'],
    ])
    await expect(runSource({ a: '7,Ann\n' }, { header: false })).rejects.toThrow(AwaseError)
    expect((await runSource({ a: '' }, { header: false })).rows).toEqual([])
  })

  test('a missing one is an error with file and field, also when there are no rows', async () => {
    await expect(runSource({ 'a.csv': 'id,amount\n' })).rejects.toThrow(
      expect.objectContaining({
        code: 'source.field-missing',
        place: { node: 'orders', file: 'a.csv', field: 'name' },
        values: { file: 'a.csv', field: 'name', found: 'id, amount' },
      }),
    )
  })

  test.each(['Name', ' name', 'ｎａｍｅ'])(
    'one that looks the same is named: %s',
    async (similar) => {
      await expect(runSource({ 'a.csv': `id,${similar},amount\n` })).rejects.toThrow(
        expect.objectContaining({
          code: 'source.similar-field',
          place: { node: 'orders', file: 'a.csv', field: 'name' },
          values: { file: 'a.csv', field: 'name', similar },
        }),
      )
    },
  )

  test('one whose marks are characters of their own, as macOS writes them, is named too', () => {
    const found = [{ name: 'カ\u3099ス', type: 'string' }] as const
    const place = { node: 'n', file: 'f' }
    expect(() => fieldPlaces([{ name: 'ガス', type: 'string' }], found, true, place)).toThrow(
      expect.objectContaining({ code: 'source.similar-field' }),
    )
  })

  test('a further one is a notice', async () => {
    const { rows, notices } = await runSource({ 'a.csv': 'id,new,name,amount\n1,x,Ann,2\n' })
    expect(rows).toEqual([['1', 'Ann', '2']])
    expect(notices).toEqual([
      {
        level: 'notice',
        code: 'source.field-new',
        values: { node: 'orders', file: 'a.csv', field: 'new' },
      },
    ])
  })
})

/** What of the file below is rejected. */
function bad(name: string): Outcome['rejected'] {
  return [
    {
      place: `${name}:3#1`,
      code: 'csv.too-many-fields',
      record: { id: 'x', name: 'Ben', amount: '2', 'column 4': 'more' },
    },
    {
      place: `${name}:4#2`,
      code: 'csv.too-many-fields',
      record: { id: '2a', name: 'Cid', amount: '1', 'column 4': '5' },
    },
    {
      place: `${name}:5#3`,
      code: 'cast.decimal',
      field: 'amount',
      value: 'ten',
      record: { id: '3', name: 'Dan', amount: 'ten' },
    },
    {
      place: `${name}:6#4`,
      code: 'csv.too-few-fields',
      record: { id: '4', name: null, amount: null },
    },
    {
      place: `${name}:7#5`,
      code: 'cast.integer',
      field: 'id',
      value: 'five',
      record: { id: 'five', name: 'Eve', amount: 'six' },
    },
  ]
}

describe('bad rows', () => {
  const file = [
    'id,name,amount',
    '1,Ann,1.5',
    'x,Ben,2,more',
    '2a,Cid,1,5',
    '3,Dan,ten',
    '4',
    'five,Eve,six',
    '',
    '6,"multi',
    'line",7',
    '8,Flo,8.0',
  ].join('\n')

  test.each([16, 40, 100, 1000])(
    'leave by rejected, in file order: batches of %i',
    async (size) => {
      const { rows, places, rejected, counters } = await runSource({ f: file, g: file }, {}, size)
      const good = [
        ['1', 'Ann', '1.5'],
        ['6', 'multi\nline', '7'],
        ['8', 'Flo', '8.0'],
      ]
      expect(rows).toEqual([...good, ...good])
      expect(places.slice(0, 3)).toEqual(['f:2#0', 'f:9#6', 'f:11#7'])
      expect(rejected).toEqual([...bad('f'), ...bad('g')])
      expect(counters).toEqual({ read: 16, out: 6, rejected: 10 })
    },
  )

  test('a file that cannot be read on stops the run', async () => {
    await expect(runSource({ f: 'id,name,amount\n1,"open,2\n' })).rejects.toThrow(
      expect.objectContaining({
        code: 'csv.unclosed-quote',
        place: { file: 'f', node: 'orders', line: 2 },
      }),
    )
  })
})
