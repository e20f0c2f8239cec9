// Old configs open for ever: each migration in turn, and a broken one is a problem, not a crash.
import { describe, expect, it } from 'vitest'
import { migrateConfig, openNode } from '../../../engine/nodes/config.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import type { AnyNodeType } from '../../../engine/nodes/node-type.ts'
import { jobNode } from '../routes-job.ts'

const third: AnyNodeType = {
  ...nodeType('filter')!,
  version: 3,
  migrations: {
    1: (config) => ({ ...(config as object), second: true }),
    2: (config) => ({ ...(config as object), third: true }),
  },
}

describe('migrateConfig', () => {
  it('takes each step from where the config stands', () => {
    expect(migrateConfig(third, 1, { a: 1 })).toEqual({ a: 1, second: true, third: true })
    expect(migrateConfig(third, 2, { a: 1 })).toEqual({ a: 1, third: true })
    expect(migrateConfig(third, 3, { a: 1 })).toEqual({ a: 1 })
    expect(() => migrateConfig({ ...third, migrations: {} }, 1, {})).toThrow('no migration')
  })
})

/** Codes and values of what is wrong with a config. */
function told(type: string, config: Record<string, unknown>): object[] {
  const { problems } = openNode(jobNode('n', type, config))
  return problems.map(({ code, values }) => ({ code, ...values }))
}

describe('openNode', () => {
  it('locates every wrong setting', () => {
    const { opened, problems } = openNode(
      jobNode('n', 'merge', {
        how: 'sideways',
        keys: [{ left: 1 }],
        rightFields: null,
        rightPrefix: '',
      }),
    )
    expect(opened).toBeUndefined()
    expect(problems.map(({ formKey }) => formKey)).toEqual([
      'how',
      'keys.0.left',
      'keys.0.right',
      'keys.0.normalise',
    ])
  })

  it('says what each would allow', () => {
    const merge = { how: 'left', keys: [], rightFields: null, rightPrefix: '' }
    expect(told('merge', { ...merge, how: 'sideways', rightPrefix: 7 })).toEqual([
      {
        code: 'config.not-one-of',
        setting: 'how',
        allowed: 'left, inner, right, full, left-only, right-only',
        value: '"sideways"',
      },
      { code: 'config.other-kind', setting: 'rightPrefix', expected: 'string', found: 'number' },
    ])
    expect(told('merge', { ...merge, how: undefined, keys: undefined })).toMatchObject([
      {
        code: 'config.choice-missing',
        setting: 'how',
        allowed: 'left, inner, right, full, left-only, right-only',
      },
      { code: 'config.missing', setting: 'keys', expected: 'array' },
    ])
    expect(
      told('sample', { how: 'every', rows: 1.5, skip: 0, step: 0, percent: 100.5, seed: 1 }),
    ).toEqual([
      { code: 'config.other-kind', setting: 'rows', expected: 'int', found: 'number' },
      { code: 'config.too-small', setting: 'step', least: 1 },
      { code: 'config.too-large', setting: 'percent', most: 100 },
    ])
    expect(
      told('case', { field: 'c', type: 'string', cases: [], otherwise: { kind: 'guess' } }),
    ).toEqual([
      {
        code: 'config.not-one-of',
        setting: 'otherwise.kind',
        allowed: 'value, field, formula, null',
        value: '"guess"',
      },
    ])
  })
})
