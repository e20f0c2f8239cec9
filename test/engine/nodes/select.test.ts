// Select: which fields leave in which order under which name, and what is wrong with its entries.
import { describe, expect, it } from 'vitest'
import { openNode } from '../../../engine/nodes/config.ts'
import { jobNode } from '../routes-job.ts'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const input = { in: 'a b:integer c:date' }

function entry(field: string, name = '', type = 'kept', format = '') {
  return { field, name, type, format }
}

function config(fields: ReturnType<typeof entry>[], others = 'keep', dropped: string[] = []) {
  return { fields, others, dropped }
}

function outputOf(...given: Parameters<typeof config>): string | undefined {
  return inferred('select', config(...given), input).output
}

describe('select', () => {
  it('hands everything on until something is chosen', () => {
    expect(inferred('select', initialConfig('select', input), input)).toEqual({
      output: input.in,
      problems: [],
    })
  })

  it('keeps places, lets others follow, or drops them', () => {
    const fields = [entry('c', 'day', 'string', 'yyyy'), entry('a')]
    expect(outputOf(fields, 'keep')).toBe('a b:integer day')
    expect(outputOf(fields, 'after')).toBe('day a b:integer')
    expect(outputOf(fields, 'drop')).toBe('day a')
    expect(outputOf(fields, 'after', ['b'])).toBe('day a')
    expect(outputOf([], 'keep', ['b', 'a'])).toBe('c:date')
    expect(outputOf([entry('a'), entry('a', 'again')], 'keep')).toBe('a again b:integer c:date')
  })

  it('finds casts that no value survives, and asks for a zone between days and times', () => {
    const typed = { in: 'd:date t:datetime b:boolean n:integer j:json' }
    const problems = (...given: Parameters<typeof entry>): readonly string[] =>
      inferred('select', config([entry(...given)]), typed).problems
    expect(problems('t', '', 'date')).toEqual(['select.zone-needed @fields.0.format (t)'])
    expect(problems('d', '', 'datetime')).toEqual(['select.zone-needed @fields.0.format (d)'])
    expect(problems('t', '', 'date', '[Asia/Tokyo]')).toEqual([])
    expect(problems('t', '', 'date', 'yyyy')).toEqual(['format.only-zone @fields.0.format'])
    expect(problems('b', '', 'date')).toEqual(['select.never-fits @fields.0.type (b)'])
    expect(problems('b', '', 'date', 'yyyyMMdd')).toEqual(['select.never-fits @fields.0.type (b)'])
    expect(problems('n', '', 'date')).toEqual(['select.never-fits @fields.0.type (n)'])
    expect(problems('n', '', 'date', 'yyyyMMdd')).toEqual([])
    expect(problems('j', '', 'integer')).toEqual([])
  })

  it('finds what is unfinished or wrong', () => {
    const fields = [
      entry(''),
      entry('gone'),
      entry('a', 'b'),
      entry('a', 'x', 'date', 'QQ'),
      entry('c', 'y', 'kept', 'dd'),
    ]
    expect(inferred('select', config(fields, 'keep', ['nope']), input).problems).toEqual([
      'select.no-field-chosen @fields.0.field',
      'schema.field-missing @fields.1.field (gone)',
      'format.date @fields.3.format',
      '~select.format-unused @fields.4.format (c)',
      'schema.field-missing @dropped (nope)',
      'select.duplicate-name @fields (b)',
    ])
    expect(inferred('select', config([], 'drop'), input)).toEqual({
      output: '',
      problems: ['select.no-field @fields'],
    })
    expect(inferred('select', config([entry('a')]))).toEqual({ output: undefined, problems: [] })
  })

  it('keeps names unique while a duplicate is still a problem', () => {
    expect(outputOf([entry('a', 'x'), entry('b', 'x')], 'drop')).toBe('x x (2):integer')
  })

  it('renames where fields are named; a name that stays follows', () => {
    const before = config([entry('a'), entry('b', 'kept')], 'keep', ['c'])
    expect(renamed('select', before, 'in', 'a', 'z')).toMatchObject({
      fields: [{ field: 'z', name: '' }, {}],
    })
    expect(renamed('select', before, 'in', 'c', 'z')).toMatchObject({ dropped: ['z'] })
  })

  it('renames fields that it lists, and no others', () => {
    const { opened } = openNode(jobNode('n', 'select', config([entry('a'), entry('b', 'x')])))
    const { nodeType, config: checked } = opened!
    expect(nodeType.renameOutput!(checked, 'x', 'y')).toMatchObject({ fields: [{}, { name: 'y' }] })
    expect(nodeType.renameOutput!(checked, 'a', 'y')).toMatchObject({ fields: [{ name: 'y' }, {}] })
    expect(nodeType.renameOutput!(checked, 'c', 'y')).toBeNull()
  })

  it('says what it does', () => {
    expect(sentence('select', config([entry('a')], 'drop'))).toBe('Only **1** field goes on')
    expect(sentence('select', config([entry('a', 'x')], 'keep', ['b']))).toBe(
      '**1** field changed, **1** left out',
    )
    expect(sentence('select', config([entry('a')], 'keep', ['b']), 'de')).toBe(
      '**1** Feld weggelassen',
    )
    expect(sentence('select', config([entry('b')], 'after'))).toBe('In another order')
    expect(sentence('select', config([entry('a')]))).toBe('All fields go on; nothing chosen yet')
  })
})
