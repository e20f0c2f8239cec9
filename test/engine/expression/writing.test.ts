// What is written reads as the same tree again; renaming changes references and nothing else.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseExpression } from '../../../engine/expression/syntax/parse.ts'
import type { Expression } from '../../../engine/expression/syntax/tree.ts'
import {
  fieldsIn,
  referenceTo,
  renameInExpression,
  writeExpression,
} from '../../../engine/expression/syntax/write.ts'
import { read, shape } from './shape.ts'

const name = fc.oneof(
  fc.constantFrom(
    'a',
    '売上',
    'null',
    'order no',
    '1st',
    'a]b',
    '__proto__',
    '（）',
    'ＡＮＤ',
    'x😀',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
)
const place = { start: 0, end: 0 }
const tree: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.string({ maxLength: 5 }).map((value): Expression => ({ kind: 'text', value, ...place })),
      fc
        .constantFrom('0', '12.50', '007')
        .map((value): Expression => ({ kind: 'number', value, ...place })),
      fc.boolean().map((value): Expression => ({ kind: 'boolean', value, ...place })),
      fc.constant<Expression>({ kind: 'null', ...place }),
      name.map((field): Expression => ({ kind: 'field', name: field, ...place })),
    ),
    fc.record({
      kind: fc.constant('unary' as const),
      sign: fc.constantFrom('-' as const, 'not' as const),
      part: tie('expression'),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      sign: fc.constantFrom(
        '+' as const,
        '-' as const,
        '*' as const,
        '/' as const,
        '%' as const,
        '&' as const,
        '=' as const,
        '!=' as const,
        '<' as const,
        '>=' as const,
        'and' as const,
        'or' as const,
      ),
      left: tie('expression'),
      right: tie('expression'),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('is' as const),
      negated: fc.boolean(),
      what: fc.constantFrom('null' as const, 'empty' as const),
      part: tie('expression'),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('in' as const),
      negated: fc.boolean(),
      part: tie('expression'),
      options: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('if', 'trim', 'f_1'),
      nameEnd: fc.constant(0),
      parts: fc.array(tie('expression'), { maxLength: 3 }),
      start: fc.constant(0),
      end: fc.constant(0),
    }),
  ),
})).expression

describe('writing', () => {
  it('writes what reads as the same tree', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        const text = writeExpression(expression)
        expect(read(text)).toBe(shape(expression))
        expect(writeExpression(parseExpression(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('writes any name as a field', () => {
    fc.assert(
      fc.property(name, (field) => {
        expect(parseExpression(referenceTo(field))).toMatchObject({ kind: 'field', name: field })
      }),
    )
  })
})

describe('renaming', () => {
  it('rewrites references, and nothing else', () => {
    const text = "if( name = 'name' ,[name] & name(name),(name) )  "
    expect(renameInExpression(text, 'name', 'order no')).toBe(
      "if( [order no] = 'name' ,[order no] & name([order no]),([order no]) )  ",
    )
    expect(renameInExpression('[a b] + ab', 'a b', 'c')).toBe('c + ab')
    expect(renameInExpression('(ａ)', 'ａ', 'b')).toBe('(b)')
  })

  it('leaves a text that cannot be read', () => {
    expect(renameInExpression('a + (', 'a', 'b')).toBe('a + (')
  })

  it('gives the tree with other names', () => {
    fc.assert(
      fc.property(tree, name, name, (expression, from, to) => {
        const text = writeExpression(expression)
        const renamed = fieldsIn(parseExpression(renameInExpression(text, from, to)))
        const expected = fieldsIn(expression).map((field) =>
          field.name === from ? to : field.name,
        )
        expect(renamed.map((field) => field.name)).toEqual(expected)
      }),
    )
  })
})
