// A problem that is told away from its control names the setting that it means.
import { beforeAll, expect, it } from 'vitest'
import type { JobNode } from '../../../engine/job/document.ts'
import { problemWords } from '../../../web/canvas/problems/problem-words.ts'
import { loadMessages } from '../../../web/i18n/messages.ts'

beforeAll(() => loadMessages('en'))

const node = { id: 'a', type: 'source' } as JobNode
const empty = { node: 'a', severity: 'error', code: 'config.empty', formKey: 'connection' } as const

it('names the setting, when it knows it and the sentence does not say it', () => {
  expect(problemWords(empty, node, 'en').message).toBe('Connection: This setting is still empty.')
  expect(problemWords(empty, undefined, 'en').message).toBe('This setting is still empty.')
  const other = problemWords({ ...empty, code: 'connection.not-chosen' }, node, 'en')
  expect(other.message).not.toContain('Connection: ')
})
