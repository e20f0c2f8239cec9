// Differences between two states of a node, said with the labels of its form.
import { expect, it } from 'vitest'
import type { JobNode } from '../../../engine/job/document.ts'
import { changedSettings } from '../../../web/studio/versions/changed-settings.ts'

const normalise = { trim: false, foldCase: false, foldWidth: false, stripZeros: false }
const merge = (config: Record<string, unknown>, more: Partial<JobNode> = {}): JobNode => ({
  id: 'merge',
  type: 'merge',
  version: 1,
  name: 'Merge',
  position: { x: 0, y: 0 },
  config: {
    how: 'left',
    keys: [{ left: 'a', right: 'b', normalise }],
    rightFields: null,
    rightPrefix: '',
    ...config,
  },
  ...more,
})

it('says what changed, once per setting', () => {
  const key = { left: 'a', right: 'c', normalise }
  const found = changedSettings(merge({}), merge({ how: 'inner', keys: [key] }), 'en')
  expect(found).toMatchObject([
    { path: 'config.how', label: 'Keep', from: 'Left', to: 'Inner' },
    { path: 'config.keys.0.right', from: 'b', to: 'c' },
  ])
  expect(found[1]?.label).toMatch(/1/)
})

it('names what is not a setting by itself', () => {
  const moved = merge({}, { position: { x: 8, y: 0 }, note: 'why' })
  expect(changedSettings(merge({}), moved, 'de').map(({ path }) => path)).toEqual([
    'note',
    'position',
  ])
})

it('finds nothing where nothing differs', () => {
  expect(changedSettings(merge({}), merge({}), 'ja')).toEqual([])
})
