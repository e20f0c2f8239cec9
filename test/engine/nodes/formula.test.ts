// Formula: the field it adds or replaces, findings at their place, references renamed inside the text.
import { describe, expect, it } from 'vitest'
import { openNode } from '../../../engine/nodes/config.ts'
import { fields, jobNode } from '../routes-job.ts'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const input = { in: 'name count:integer day:date' }

function config(expression: string, changes: Record<string, unknown> = {}) {
  return { field: 'made', expression, type: 'inferred', onError: 'reject', ...changes }
}

describe('formula', () => {
  it('adds its field, or replaces one in place', () => {
    expect(inferred('formula', config('count * 2'), input)).toEqual({
      output: 'name count:integer day:date made:integer',
      problems: [],
    })
    expect(inferred('formula', config('count / 2', { field: 'name' }), input).output).toBe(
      'name:decimal count:integer day:date',
    )
    expect(inferred('formula', config('name', { type: 'date' }), input).output).toBe(
      'name count:integer day:date made:date',
    )
  })

  it('finds what is unfinished or wrong, and keeps the field for what follows', () => {
    expect(inferred('formula', initialConfig('formula', input), input)).toEqual({
      output: input.in,
      problems: ['formula.no-field-name @field', 'expression.empty @expression'],
    })
    expect(inferred('formula', config('nam + day'), input)).toEqual({
      output: 'name count:integer day:date made',
      problems: ['expression.similar-field @expression'],
    })
    expect(inferred('formula', config('count', { type: 'date' }), input)).toEqual({
      output: 'name count:integer day:date made:date',
      problems: ['expression.result-type @expression'],
    })
    expect(inferred('formula', config('x +'))).toEqual({ output: undefined, problems: [] })
  })

  it('says where in the text', () => {
    const { opened } = openNode(jobNode('n', 'formula', config('name & uper(name)')))
    const context = {
      nodeId: 'n',
      inputs: { in: fields(input.in) },
      connected: ['in'],
      catalog: { connections: [], objects: [] },
    }
    expect(opened!.nodeType.infer(opened!.config, context).problems).toEqual([
      {
        node: 'n',
        severity: 'error',
        code: 'expression.similar-function',
        formKey: 'expression',
        values: { function: 'uper', suggestion: 'upper', part: 'uper', position: 8, length: 4 },
      },
    ])
  })

  it('renames references in the text, and its own field when it replaces one', () => {
    const before = config("name & ' name' & [name]", { field: 'name' })
    expect(renamed('formula', before, 'in', 'name', 'order no')).toEqual({
      ...before,
      field: 'order no',
      expression: "[order no] & ' name' & [order no]",
    })
    expect(renamed('formula', config('trim('), 'in', 'trim', 'x')).toEqual(config('trim('))
  })

  it('renames the field that it makes', () => {
    const { opened } = openNode(jobNode('n', 'formula', config('1')))
    const { nodeType, config: checked } = opened!
    expect(nodeType.renameOutput!(checked, 'made', 'done')).toMatchObject({ field: 'done' })
    expect(nodeType.renameOutput!(checked, 'name', 'done')).toBeNull()
  })

  it('says its formula on the card', () => {
    expect(sentence('formula', config('count * 2'))).toBe('**made** = **count * 2**')
    expect(sentence('formula', config('1'.repeat(100)))).toBe(`**made** = **${'1'.repeat(60)}…**`)
    expect(sentence('formula', config(''), 'de')).toContain('Formel')
  })
})
