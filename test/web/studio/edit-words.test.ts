// How an undo entry reads: its name, and what was set to what.
import { beforeAll, expect, it } from 'vitest'
import { diffDocuments } from '../../../engine/job/diff.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { HistoryEntry } from '../../../web/document/history.ts'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'
import { editWords } from '../../../web/studio/versions/edit-words.ts'

beforeAll(() => activateLanguage('en'))

function withFormula(expression: string, field = 'x'): JobDocument {
  const config = { field, expression, type: 'inferred', onError: 'reject' }
  const node = { id: 'f', type: 'formula', version: 1, name: 'Full name', config }
  return { ...emptyDocument('job', 'Job'), nodes: [{ ...node, position: { x: 0, y: 0 } }] }
}

function entry(from: JobDocument, to: JobDocument, path: string, at = 0): HistoryEntry {
  const values = { name: 'Full name', node: 'f', path }
  return { name: { id: 'change.configure', values }, diff: diffDocuments(from, to), at }
}

const first = entry(withFormula(''), withFormula('upper(a)'), 'expression', 1)
const second = entry(withFormula('upper(a)'), withFormula('lower(a)'), 'expression', 2)

it('says which setting became what', () => {
  expect(editWords(second, 'en', translate)).toEqual({
    name: 'change Full name',
    set: 'Expression → lower(a)',
  })
  const named: HistoryEntry = { ...first, name: { id: 'change.tidy' } }
  expect(editWords(named, 'en', translate)).toEqual({ name: 'tidy the layout' })
})

function withCondition(value: string): JobDocument {
  const operand = { kind: 'value', value }
  const criteria = [{ field: 'flights', operator: 'greater', operand }]
  const config = { condition: { criteria, logic: '' } }
  const node = { id: 'f', type: 'filter', version: 1, name: 'Busy', config }
  return { ...emptyDocument('job', 'Job'), nodes: [{ ...node, position: { x: 0, y: 0 } }] }
}

it('says a part of a condition as the whole condition', () => {
  const path = 'condition.criteria.0.operand.value'
  const typed = entry(withCondition('1'), withCondition('10'), path)
  expect(editWords(typed, 'en', translate).set).toBe('Condition → flights is above 10')
})
