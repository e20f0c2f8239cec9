// Copy, paste and duplicate: ids anew, inner edges kept, one change.
import { describe, expect, it } from 'vitest'
import { parseFragment, type Fragment } from '../../../engine/job/commands/fragment.ts'
import { copyParts } from '../../../engine/job/commands/paste.ts'
import { runCommand } from '../../../engine/job/commands/index.ts'
import { applyDiff } from '../../../engine/job/diff.ts'
import { type JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { routesJob } from '../routes-job.ts'

const fragment = copyParts(routesJob, { nodes: ['busy', 'class'] })
const ids = {
  busy: 'busy-2',
  class: 'class-2',
  'busy.out>class.in': 'inner',
  'at-destination.out>busy.in': 'incoming',
}
const offset = { x: 16, y: 16 }

function edges(diff: ReturnType<typeof runCommand>): string[] {
  return diff.edges.added.map(({ id, from, to }) => `${id}: ${from.node} → ${to.node}`)
}

function called(document: JobDocument, pasted: Fragment): string[] {
  const args = { fragment: pasted, ids, offset, keepIncoming: false }
  return runCommand(document, 'paste', args).nodes.added.map(({ name }) => name)
}

describe('paste', () => {
  it('survives the clipboard', () => {
    expect(parseFragment(JSON.stringify(fragment))).toEqual(fragment)
    expect(() => parseFragment('hello')).toThrow('command.not-a-fragment')
    expect(() => parseFragment('{"awase":"fragment","nodes":[]}')).toThrow('command.not-a-fragment')
  })

  it('puts copies with new ids, moved, with the edges between them', () => {
    const diff = runCommand(routesJob, 'paste', { fragment, ids, offset, keepIncoming: false })
    expect(diff.nodes.added.map(({ id, position }) => [id, position])).toEqual([
      ['busy-2', offset],
      ['class-2', offset],
    ])
    expect(edges(diff)).toEqual(['inner: busy-2 → class-2'])
    expect(diff.nodes.updated).toEqual([])
  })

  it('calls a copy by its name and the first free number, and in another job by its name', () => {
    expect(called(routesJob, fragment)).toEqual(['busy 2', 'class 2'])
    expect(called(emptyDocument('x', 'X'), fragment)).toEqual(['busy', 'class'])
    const twins = {
      ...fragment,
      nodes: fragment.nodes.map((node) => ({ ...node, name: 'Busy 2' })),
    }
    expect(called(routesJob, twins)).toEqual(['Busy 2', 'Busy 3'])
  })

  it('keeps incoming edges on request, where their nodes exist', () => {
    const kept = { fragment, ids, offset, keepIncoming: true }
    expect(edges(runCommand(routesJob, 'paste', kept))).toEqual([
      'inner: busy-2 → class-2',
      'incoming: at-destination → busy-2',
    ])
    expect(edges(runCommand(emptyDocument('x', 'X'), 'paste', kept))).toEqual([
      'inner: busy-2 → class-2',
    ])
  })

  it('duplicates beside, fed by the same nodes', () => {
    const diff = runCommand(routesJob, 'duplicate', { nodes: ['busy', 'class'], ids, offset })
    const document = applyDiff(routesJob, diff)
    expect(document.nodes.length).toBe(routesJob.nodes.length + 2)
    expect(edges(diff)).toContain('incoming: at-destination → busy-2')
  })

  it('takes frames and notes along, and text that was copied before there were any', () => {
    const size = { width: 200, height: 100 }
    const frame = { id: 'busy', title: 'Only busy ones', position: { x: 8, y: 8 }, size }
    const note = { id: 'busy', text: 'Why 100?', position: { x: 0, y: 40 }, size }
    const drawn = { ...routesJob, frames: [frame], notes: [note] }
    const copied = copyParts(drawn, { nodes: ['busy'], frames: ['busy'], notes: ['busy'] })
    const args = { fragment: copied, ids, offset, keepIncoming: false }
    const diff = runCommand(drawn, 'paste', {
      ...args,
      frameIds: { busy: 'frame-2' },
      noteIds: { busy: 'note-2' },
    })
    const pasted = applyDiff(drawn, diff)
    expect(pasted.frames.at(-1)).toEqual({ ...frame, id: 'frame-2', position: { x: 24, y: 24 } })
    expect(pasted.notes?.at(-1)).toEqual({ ...note, id: 'note-2', position: { x: 16, y: 56 } })
    const { frames: _frames, notes: _notes, ...before } = fragment
    expect(parseFragment(JSON.stringify(before))).toEqual(fragment)
  })

  it('refuses ids that are missing or taken', () => {
    const args = { fragment, offset, keepIncoming: false }
    expect(() => runCommand(routesJob, 'paste', { ...args, ids: {} })).toThrow(
      'command.part-missing',
    )
    const taken = { ...ids, busy: 'gsid' }
    expect(() => runCommand(routesJob, 'paste', { ...args, ids: taken })).toThrow(
      'command.id-taken',
    )
  })
})
