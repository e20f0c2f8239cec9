// Sort: fields pass, keys are checked.
import { describe, expect, it } from 'vitest'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const key = (field: string, direction = 'ascending') => ({
  field,
  direction,
  nulls: 'last',
  collation: 'bytes',
})
const inputs = { in: 'name count:integer' }

describe('sort', () => {
  it('hands its fields on', () => {
    const config = { keys: [key('count'), key('name')] }
    expect(inferred('sort', config, inputs)).toEqual({ output: 'name count:integer', problems: [] })
  })

  it('finds missing, empty and absent keys', () => {
    expect(inferred('sort', { keys: [key('gone'), key('')] }, inputs).problems).toEqual([
      'schema.field-missing @keys.0.field (gone)',
      'config.empty @keys.1.field',
    ])
    expect(inferred('sort', initialConfig('sort'), inputs).problems).toEqual(['~sort.no-key @keys'])
    expect(inferred('sort', { keys: [key('x')] })).toEqual({ output: undefined, problems: [] })
  })

  it('renames its keys', () => {
    const config = { keys: [key('a'), key('b')] }
    expect(renamed('sort', config, 'in', 'a', 'c')).toEqual({ keys: [key('c'), key('b')] })
  })

  it('says what it does', () => {
    const config = { keys: [key('count', 'descending'), key('name')] }
    expect(sentence('sort', config)).toBe('Sort by **count** descending, then **name**')
    expect(sentence('sort', config, 'ja')).toBe(
      '**count** の降順、次に **name** の昇順で並べ替えます',
    )
  })
})
