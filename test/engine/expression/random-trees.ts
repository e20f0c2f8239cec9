// Random expressions, to be written and read again.
import * as fc from 'fast-check'
import type { Expression } from '../../../engine/expression/syntax/tree.ts'

/** Names of fields, odd ones too. */
export const name = fc.oneof(
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
export const tree: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => ({
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
