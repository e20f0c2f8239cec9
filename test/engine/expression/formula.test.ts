// Formulas over rows: nulls, faults, exact numbers, texts against naive ones, dictionaries, and hostile input.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodedVector } from '../../../engine/batch/coded-vector.ts'
import { missingRow } from '../../../engine/batch/vector.ts'
import { compileFormula } from '../../../engine/expression/formula.ts'
import { batchOf, rowsOf, runContext, schemaOf } from '../rows.ts'
import { evaluated, valueOf } from './evaluating.ts'

const nothing = { fields: 'a n:decimal b:boolean d:date', rows: [[null, null, null, null]] }

describe('null', () => {
  it.each([
    ['a = a', 'false'],
    ['a != a', 'true'],
    ['n < 1', 'false'],
    ['n >= 1', 'false'],
    ['not n < 1', 'true'],
    ['a in (a, null)', 'false'],
    ['a not in (null)', 'true'],
    ['a is null', 'true'],
    ['a is empty', 'false'],
    ['a is not empty', 'false'],
    ["'' is empty and '' is not null", 'true'],
    ['b and true', 'false'],
    ['b or true', 'true'],
    ['not b', 'true'],
    ["if(b, 'x', 'y')", 'y'],
    ["a & 'x'", null],
    ["concat(a, 'x', a)", 'x'],
    ['n + 1', null],
    ['-n', null],
    ['upper(a)', null],
    ['left(a, 1)', null],
    ['mid(a, 1, 2)', null],
    ['greatest(1, n)', null],
    ['coalesce(a, null)', null],
    ['coalesce(n, 1.50)', '1.50'],
    ["null_if('x', a)", 'x'],
    ['is_number(a)', 'false'],
    ["contains(a, 'x')", null],
    ['year(d)', null],
    ["regex_match(a, 'x')", null],
    ['if_error(n, 1)', null],
  ])('%s is %s', async (expression, result) => {
    expect(await evaluated(expression, nothing)).toEqual([result])
  })
})

describe('values', () => {
  it.each([
    ['0.1 + 0.2', '0.3'],
    ['1.50 = 1.5', 'true'],
    ['1.50 in (1, 1.5)', 'true'],
    ['9223372036854775807 * 9223372036854775807 / 9223372036854775807', '9223372036854775807'],
    ['10 / 4', '2.5'],
    ['6 / 3', '2'],
    ['1 / 3', '0.3333333333'],
    ['-7 % 3', '-1'],
    ['2 - -3', '5'],
    ["'Z' < 'a'", 'true'],
    ["'\uffff' < '😀'", 'true'],
    ['true = (1 < 2)', 'true'],
    ["to_datetime('2026-01-01T09:00:00+09:00') = to_datetime('2026-01-01T00:00:00.000Z')", 'true'],
    ["to_datetime('2026-01-01T09:00:00+09:00') in ('2026-01-01T00:00:00Z')", 'true'],
    ["now() > to_datetime('2026-11-21T15:30:02')", 'false'],
    ["split_part('a--b--c', '--', -1)", 'c'],
    ["split_part('a--b--c', '--', -3)", 'a'],
    ["split_part('a--b--c', '--', -4)", null],
    ["split_part('a--b--c', '--', 4)", null],
    ["split_part('aaa', 'aa', -1)", 'a'],
    ["split_part('abc', '', 1)", 'abc'],
    ["replace('aaa', 'aa', '$&')", '$&a'],
    ["left('😀x', 1)", '😀'],
    ["pad_start('x', 4, '😀é')", '😀é😀x'],
    ["regex_extract('a😀b', 'a(.)b', 1)", '😀'],
    ["regex_extract('abc', 'x')", null],
    ["regex_replace('a1b', '([0-9])', '<$1$0$$$x>')", 'a<11$$x>b'],
    ["regex_replace('ab', 'x*', '-')", '-a-b-'],
    ["regex_replace('a😀', '.', '$0.')", 'a.😀.'],
    ["round(-2.5) & '/' & round_even(-2.5) & '/' & round(1250, -2)", '-3/-2/1300'],
    ['months_between(date(2026, 3, 31), date(2026, 2, 28))', '-1'],
    ['add_months(date(2026, 3, 31), -1)', '2026-02-28'],
    ["add_seconds(to_datetime('2026-01-01T00:00:00Z'), -1)", '2025-12-31T23:59:59Z'],
  ])('%s is %s', async (expression, result) => {
    expect(await valueOf(expression)).toBe(result)
  })

  it('keeps the text of a field that is only handed on', async () => {
    const rows = [[' x '], ['1e5'], ['\u0000'], ['']]
    expect(await evaluated('a', { rows })).toEqual(rows.flat())
  })

  it('reads fields by their type', async () => {
    const over = { fields: 'n:integer', rows: [['007'], ['+1'], ['x'], ['1.5']] }
    expect(await evaluated('n + 0.5', over)).toEqual(['7.5', '1.5', '!formula.field-value', '2.0'])
    const flags = { fields: 'b:boolean', rows: [['true'], ['yes']] }
    expect(await evaluated('not b', flags)).toEqual(['false', '!formula.field-value'])
  })

  it('agrees with the naive way', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'aAbB ,😀é', 'ß'), maxLength: 8 })
    const row = fc.tuple(text, text, fc.integer({ min: 0, max: 6 }))
    const fields = 'a b n:integer'
    const naive: Record<string, (a: string, b: string, n: number) => string | null> = {
      'length(a)': (a) => String([...a].length),
      'left(a, n)': (a, _b, n) => [...a].slice(0, n).join(''),
      'right(a, n)': (a, _b, n) => (n === 0 ? '' : [...a].slice(-n).join('')),
      'mid(a, n + 1, 2)': (a, _b, n) => [...a].slice(n, n + 2).join(''),
      'contains(a, b)': (a, b) => String(a.includes(b)),
      'position(a, b)': (a, b) =>
        String(a.includes(b) ? Array.from(a.slice(0, a.indexOf(b))).length + 1 : 0),
      "replace(a, b, '-')": (a, b) => (b === '' ? a : a.split(b).join('-')),
      "split_part(a, ',', n)": (a, _b, n) => (n === 0 ? null : (a.split(',')[n - 1] ?? null)),
      "split_part(a, ',', -n - 1)": (a, _b, n) => a.split(',').at(-n - 1) ?? null,
      'trim(a)': (a) => a.trim(),
      'a < b': (a, b) => String(Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0),
      "pad_start(a, n, 'é')": (a, _b, n) => 'é'.repeat(Math.max(0, n - [...a].length)) + a,
      'repeat(a, n) & b': (a, b, n) => a.repeat(n) + b,
    }
    for (const [expression, expected] of Object.entries(naive)) {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 10 }), async (given) => {
          const rows = given.map(([a, b, n]) => [a, b, String(n)])
          expect(await evaluated(expression, { fields, rows }), expression).toEqual(
            given.map(([a, b, n]) => expected(a, b, n)),
          )
        }),
        { numRuns: 40 },
      )
    }
  })
})

describe('faults', () => {
  it.each([
    ['1 / 0', 'formula.divide-by-zero'],
    ['mod(1, 0.0)', 'formula.divide-by-zero'],
    ["to_number('x')", 'formula.not-number'],
    ["to_number('1.234,56')", 'formula.not-number'],
    ["to_integer('1.5')", 'formula.not-integer'],
    ["to_integer('9223372036854775808')", 'formula.not-integer'],
    ["to_date('2026-02-30')", 'formula.not-date'],
    ['date(2026, 2, 30)', 'formula.out-of-range'],
    ["left('x', -1)", 'formula.out-of-range'],
    ['add_days(date(9999, 12, 31), 1)', 'formula.out-of-range'],
    ['seconds_between(now(), now_local())', 'formula.offset-missing'],
    ["regex_replace('a', '(a)', '$7')", 'formula.regex-replacement'],
    ['9223372036854775807 + 1', 'cast.integer-range'],
    ["format_number(1.5, '1.234')", 'formula.format-places'],
  ])('%s: %s', async (expression, code) => {
    expect(await valueOf(expression)).toBe(`!${code}`)
  })

  it('stand in their row alone, and if_error mends them', async () => {
    const over = { fields: 'n:integer', rows: [['2'], ['0'], [null], ['4']] }
    expect(await evaluated('8 / n', over)).toEqual(['4', '!formula.divide-by-zero', null, '2'])
    expect(await evaluated('if_error(8 / n, -1)', over)).toEqual(['4', '-1', null, '2'])
    expect(await evaluated('if(n = 0, null, 8 / n)', over)).toEqual(['4', null, null, '2'])
    expect(await evaluated('n != 0 and 8 / n > 3', over)).toEqual([
      'true',
      'false',
      'false',
      'false',
    ])
  })

  it('come from texts that are none of the wanted type', async () => {
    const over = { rows: [['1.50'], ['x'], [null], ['+2']], wanted: 'decimal' as const }
    expect(await evaluated('a', over)).toEqual(['1.50', '!cast.decimal', null, '2'])
  })
})

describe('dictionaries', () => {
  it('give the same as values of their own', async () => {
    const expressions = [
      "upper(a) & '!'",
      'coalesce(a, n)',
      "to_number(coalesce(a, '7')) * 2",
      "a = 'x'",
    ]
    const dictionary = [null, 'x', '1', '😀']
    const codes = fc.array(fc.nat({ max: dictionary.length - 1 }), { minLength: 20, maxLength: 40 })
    const encoder = new TextEncoder()
    const schema = schemaOf('a n')
    for (const expression of expressions) {
      const evaluator = await compileFormula(expression, schema, 'inferred', runContext)
      fc.assert(
        fc.property(codes, fc.boolean(), (given, selected) => {
          const values: (string | null)[] = given.map((code) => dictionary[code]!)
          if (selected) values[3] = null
          const plain = batchOf(
            schema,
            values.map((value) => [value, 'n']),
          )
          const bytes = dictionary.map((text) => (text === null ? null : encoder.encode(text)))
          const vector = new CodedVector(Uint8Array.from(given), bytes)
          const rows = Uint32Array.from(given, (_, row) => (row === 3 ? missingRow : row))
          const coded = selected ? { vector, rows } : { vector }
          const batch = { ...plain, columns: [coded, plain.columns[1]!] }
          const run = (over: typeof plain) => {
            const faults: string[] = []
            const column = evaluator.run(
              over,
              (row, { code }) => void faults.push(`${row} ${code}`),
            )
            return { values: rowsOf({ ...over, columns: [column] }), faults }
          }
          expect(run(batch)).toEqual(run(plain))
        }),
        { numRuns: 30 },
      )
    }
  })
})

describe('hostile formulas', () => {
  const large = 'x'.repeat(1024 * 1024)
  const over = { rows: [[large]] }

  it.each([
    ["repeat('xx', 4000000)", '!formula.too-large'],
    ["length(repeat('x', 4000000))", '4000000'],
    ["pad_start('x', 4194305)", '!formula.out-of-range'],
    ["replace(a, 'x', '12345')", '!formula.too-large'],
    ['a & a & a & a & a', '!formula.too-large'],
    ["regex_replace(a, '(x+)', '$1$1$1$1$1')", '!formula.too-large'],
    ['concat(a, a, a, a, a)', '!formula.too-large'],
    ["length(trim(a)) & ''", '1048576'],
  ])('%s is %s', async (expression, result) => {
    expect(await evaluated(expression, over)).toEqual([result])
  })

  it('bounds the digits of numbers', async () => {
    const squared = Array.from({ length: 12 }, (_, index) => `(n${index} * n${index})`)
    expect(squared).toHaveLength(12)
    let expression = 'n'
    for (let i = 0; i < 6; i++) expression = `(${expression} * ${expression})`
    const rows = [['9'.repeat(900)], ['12']]
    const [huge, small] = await evaluated(expression, { fields: 'n:decimal', rows })
    expect(huge).toBe('!formula.too-large')
    expect(small).toBe(String(12n ** 64n))
  })

  it.each(['(a+)+$', '(x|x)*y', '(.*)*z', '((x*)*)*y'])(
    'matches %s in linear time',
    async (pattern) => {
      const started = performance.now()
      const rows = [['x'.repeat(20_000) + '!']]
      expect(await evaluated(`regex_match(a, '${pattern}')`, { rows })).toEqual(['false'])
      expect(performance.now() - started).toBeLessThan(2000)
    },
  )

  it('refuses patterns that are too large or broken, as an error of the job', async () => {
    for (const pattern of ['(', '[', 'a{1001}', '(((x{100}){100}){100})', '(?<=a)b']) {
      await expect(valueOf(`regex_match('a', '${pattern}')`)).rejects.toMatchObject({
        code: 'format.regex',
      })
    }
  })
})
