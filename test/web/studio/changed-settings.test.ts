// Differences between two states of a node, said with the labels of its form.
import { beforeAll, expect, it } from 'vitest'
import type { JobNode } from '../../../engine/job/document.ts'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'
import { changedSettings } from '../../../web/studio/versions/changed-settings.ts'
import { settingWords } from '../../../web/studio/versions/setting-words.ts'

beforeAll(() => activateLanguage('en'))

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
  const found = changedSettings(merge({}), merge({ how: 'inner', keys: [key] }), 'en', translate)
  expect(found).toMatchObject([
    { path: 'config.how', label: 'Keep', from: 'Left', to: 'Inner' },
    { path: 'config.keys.0.right', from: 'b', to: 'c' },
  ])
  expect(found[1]?.label).toMatch(/1/)
})

it('names what is not a setting by itself', () => {
  const moved = merge({}, { position: { x: 8, y: 0 }, note: 'why' })
  expect(changedSettings(merge({}), moved, 'de', translate).map(({ path }) => path)).toEqual([
    'note',
    'position',
  ])
})

it('finds nothing where nothing differs', () => {
  const lately = { left: 'a', right: 'b', normalise: { ...normalise, nfkc: false } }
  expect(changedSettings(merge({}), merge({ keys: [lately] }), 'en', translate)).toEqual([])
  expect(changedSettings(merge({}), merge({}), 'ja', translate)).toEqual([])
})

const condition = {
  criteria: [{ field: 'flights', operator: 'greater', operand: { kind: 'value', value: '9' } }],
  logic: '',
}
const cases = (value: string): JobNode => ({
  ...merge({}),
  type: 'case',
  config: {
    field: 'class',
    type: 'string',
    cases: [{ condition, result: { kind: 'value', value } }],
    otherwise: { kind: 'null' },
  },
})

it('says a result as what it gives, and a condition as a clause', () => {
  const [found, ...more] = changedSettings(cases('trunk'), cases('TRUNK'), 'en', translate)
  expect(more).toEqual([])
  expect(found?.label).toBe('Cases 1 · result')
  const words = [found?.from, found?.to].map((value) => settingWords(value, 'en', translate))
  expect(words).toEqual(['trunk', 'TRUNK'])
  const added = { condition, result: { kind: 'field', field: 'origin' } }
  expect(settingWords(added, 'en', translate)).toBe('flights is above 9 · [origin]')
  expect(settingWords({ criteria: [], logic: '' }, 'en', translate)).toBe('every row')
})

it('prints no JSON, whatever a setting is made of', () => {
  const key = { left: 'a', right: 'b', normalise: { ...normalise, trim: true } }
  expect(settingWords([key], 'en', translate)).toBe('a · b · trimmed')
  for (const value of [null, undefined, '', 0, true, [], {}, [[]], { a: { b: null } }])
    expect(settingWords(value, 'en', translate)).not.toMatch(/[{}"[\]]/)
})
