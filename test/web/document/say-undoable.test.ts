// News of a change undo that change, and go when something else would be undone.
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { sayUndoable } from '../../../web/document/say-undoable.ts'
import { changeTo, openJob, undo, useJob } from '../../../web/document/store.ts'
import { activateLanguage } from '../../../web/i18n/language.ts'
import { say } from '../../../web/ui/over/toasts.tsx'

const takenBack = vi.fn<() => void>()
vi.mock('../../../web/ui/over/toasts.tsx', () => ({
  say: vi.fn(() => takenBack),
  sayError: vi.fn(),
}))

const draft = emptyDocument('job', 'Job')
const nameIt = (name: string): void =>
  changeTo({ id: 'change.rename-job' }, { ...useJob.getState().document, name })
const nameNow = (): string => useJob.getState().document.name
const press = (): void => vi.mocked(say).mock.lastCall![1]!.onClick()

beforeAll(() => activateLanguage('en'))

beforeEach(() => {
  takenBack.mockClear()
  const job = { id: 'job', draft, etag: 'one', publishedVersion: null, schedule: null }
  openJob(job as Parameters<typeof openJob>[0], { connections: [], objects: [] })
  nameIt('One')
  nameIt('Two')
  sayUndoable(() => 'named Two')
})

it('undoes what it tells of', () => {
  expect(takenBack).not.toHaveBeenCalled()
  press()
  expect(nameNow()).toBe('One')
  expect(takenBack).toHaveBeenCalledOnce()
})

it('goes, and does nothing more, once that was undone by key', () => {
  undo()
  expect(takenBack).toHaveBeenCalledOnce()
  press()
  expect(nameNow()).toBe('One')
})

it('goes when another change follows', () => {
  nameIt('Three')
  expect(takenBack).toHaveBeenCalledOnce()
  press()
  expect(nameNow()).toBe('Three')
})
