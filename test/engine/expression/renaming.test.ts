// Renaming a field inside expressions.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseExpression } from '../../../engine/expression/syntax/parse.ts'
import {
  fieldsIn,
  renameInExpression,
  writeExpression,
} from '../../../engine/expression/syntax/write.ts'
import { name, tree } from './random-trees.ts'

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
