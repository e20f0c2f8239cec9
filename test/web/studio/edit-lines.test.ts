// How the undo entries read: what was set to what, and one line for one setting.
import { beforeAll, expect, it } from 'vitest'
import { diffDocuments } from '../../../engine/job/diff.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { HistoryEntry } from '../../../web/document/history.ts'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'
import { editLines, editWords } from '../../../web/studio/versions/edit-lines.ts'

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
const third = entry(withFormula('lower(a)'), withFormula('lower(a)', 'y'), 'field', 3)

it('says which setting became what', () => {
  expect(editWords(second, 'en', translate)).toBe('Full name: Expression → lower(a)')
  const named: HistoryEntry = { ...first, name: { id: 'change.tidy' } }
  expect(editWords(named, 'en', translate)).toBe('tidy the layout')
})

it('makes one line of changes of one setting that follow each other', () => {
  const lines = editLines([first, second, third, { ...first, at: 4 }])
  expect(lines.map(({ entry: { at }, entries }) => [at, entries])).toEqual([
    [2, 2],
    [3, 1],
    [4, 1],
  ])
})
