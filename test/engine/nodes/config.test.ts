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
})
