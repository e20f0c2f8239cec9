// What the counters of a case field are called.
import { expect, it } from 'vitest'
import { counterWords } from '../../../web/runs/counter-words.ts'
import type { CaseResult } from '../../../engine/nodes/case/config.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'

function caseNode(results: readonly CaseResult[]): JobNode {
  const condition = { logic: 'and', criteria: [] }
  const cases = results.map((result) => ({ condition, result }))
  const config = { field: 'class', type: 'string', cases, otherwise: { kind: 'null' } }
  return { id: 'a', type: 'case', version: 1, name: 'A', config, position: { x: 0, y: 0 } }
}

it('calls a case by its result, and by its number too where two have the same', async () => {
  await activateLanguage('en')
  const node = caseNode([
    { kind: 'value', value: 'trunk' },
    { kind: 'field', field: 'origin' },
    { kind: 'value', value: 'far' },
    { kind: 'value', value: 'far' },
  ])
  expect(counterWords(node, 'en', translate)).toMatchObject({
    'case-1': 'trunk',
    'case-2': '[origin]',
    'case-3': 'Case 3 (far)',
    'case-4': 'Case 4 (far)',
  })
})
