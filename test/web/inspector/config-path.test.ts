// Paths into a node's config, and lists of values as one line.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { problemsUnder, valueAt, withValueAt } from '../../../web/inspector/form/config-path.ts'
import {
  beforeLast,
  formatValueList,
  parseValueList,
} from '../../../web/inspector/criteria/value-list.ts'

function problem(formKey: string): Problem {
  return { node: 'n', severity: 'error', code: 'x', formKey }
}

describe('config path', () => {
  const config = { keys: [{ left: 'a', right: 'b' }], how: 'left' }

  it('reads and writes inside lists and keeps the rest shared', () => {
    const next = withValueAt(config, 'keys.0.left', 'c')
    expect(valueAt(next, 'keys.0.left')).toBe('c')
    expect(valueAt(next, 'keys.0.right')).toBe('b')
    expect(config.keys[0]?.left).toBe('a')
    expect(Array.isArray(next['keys'])).toBe(true)
  })

  it('makes parents that are not there yet', () => {
    expect(withValueAt({}, 'read.folder', '/out')).toEqual({ read: { folder: '/out' } })
    expect(valueAt({}, 'read.folder')).toBeUndefined()
  })

  it('finds problems below a path that nothing else shows', () => {
    const all = [problem('keys'), problem('keys.0.left'), problem('keysome')]
    expect(problemsUnder(all, 'keys', (key) => key === 'keys.0.left')).toEqual([problem('keys')])
  })
})

describe('list of values', () => {
  it('reads commas, Japanese commas and quotes', () => {
    expect(parseValueList('ATL, DFW、"a, b" , "say ""x"""')).toEqual([
      'ATL',
      'DFW',
      'a, b',
      'say "x"',
    ])
    expect(parseValueList('')).toEqual([])
    expect(parseValueList('ATL, ')).toEqual(['ATL'])
  })

  it('knows what stands before the value that is typed last', () => {
    expect(beforeLast('')).toBe('')
    expect(beforeLast('AT')).toBe('')
    expect(beforeLast('ATL,')).toBe('ATL, ')
    expect(beforeLast('ATL,DF')).toBe('ATL, ')
    expect(beforeLast('東京、大')).toBe('東京、')
    expect(beforeLast('ATL, "a, b", D')).toBe('ATL, "a, b", ')
    expect(beforeLast('ATL, "a, b')).toBe('ATL, ')
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (values) => {
        expect(parseValueList(formatValueList(values))).toEqual(values)
      }),
    )
  })
})
