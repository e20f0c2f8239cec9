// Frames and notes of the document in the drawing: frames first, so that they lie behind all cards, but their titles over edges.
import type { JobDocument, JobFrame, JobNote } from '../../../engine/job/document.ts'
import type { FrameNode } from './drawn-node.ts'
import type { NoteNode } from './drawn-node.ts'
import { idOfFrame, idOfNote } from '../frames/part-ids.ts'
import { drawnAt, known, type DrawnNode } from './drawn-node.ts'

export function drawFrames(
  { frames }: JobDocument,
  marked: ReadonlySet<string>,
  before: ReadonlyMap<string, DrawnNode>,
): FrameNode[] {
  return frames.map((frame) => drawFrame(frame, marked, before))
}

function drawFrame(
  frame: JobFrame,
  marked: ReadonlySet<string>,
  before: ReadonlyMap<string, DrawnNode>,
): FrameNode {
  const id = idOfFrame(frame.id)
  const old = known(before, id, 'frame')
  const selected = marked.has(id)
  if (old?.data.frame === frame && old.selected === selected) return old
  return {
    ...old,
    id,
    type: 'frame',
    position: drawnAt(old, frame.position),
    data: { frame },
    selected,
    ...sized(old, frame),
    zIndex: 0,
    dragHandle: '.cv-frame-title',
    ariaLabel: frame.title,
  }
}

export function drawNotes(
  { notes = [] }: JobDocument,
  marked: ReadonlySet<string>,
  before: ReadonlyMap<string, DrawnNode>,
): NoteNode[] {
  return notes.map((note) => drawNote(note, marked, before))
}

function drawNote(
  note: JobNote,
  marked: ReadonlySet<string>,
  before: ReadonlyMap<string, DrawnNode>,
): NoteNode {
  const id = idOfNote(note.id)
  const old = known(before, id, 'note')
  const selected = marked.has(id)
  if (old?.data.note === note && old.selected === selected) return old
  return {
    ...old,
    id,
    type: 'note',
    position: drawnAt(old, note.position),
    data: { note },
    selected,
    ...sized(old, note),
    ariaLabel: note.text,
  }
}

/** While it is resized a part has the size that the pointer gives it. */
function sized(
  old: DrawnNode | undefined,
  { size }: JobFrame | JobNote,
): { width: number; height: number } {
  return old?.resizing === true && old.width !== undefined && old.height !== undefined
    ? { width: old.width, height: old.height }
    : size
}
