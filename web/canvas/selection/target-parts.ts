// What copying takes: the target nodes, and marked frames and notes. A frame brings along what lies in it.
import { useJob } from '../../document/store.ts'
import { boxOfPart } from '../box.ts'
import { nodesIn } from '../frames/framing.ts'
import { idOfFrame, idOfNote } from '../frames/part-ids.ts'
import { targets } from './targets.ts'

export interface TargetParts {
  nodes: readonly string[]
  frames: readonly string[]
  notes: readonly string[]
}

export function targetParts(): TargetParts {
  const { document } = useJob.getState()
  const { selected, marked } = targets()
  const frames = document.frames.filter(({ id }) => marked.includes(idOfFrame(id)))
  const notes = (document.notes ?? []).filter(({ id }) => marked.includes(idOfNote(id)))
  const framed = frames.flatMap((frame) => nodesIn(document, boxOfPart(frame)))
  return {
    nodes: [...new Set([...selected, ...framed.map(({ id }) => id)])],
    frames: frames.map(({ id }) => id),
    notes: notes.map(({ id }) => id),
  }
}

export function hasTargetParts(): boolean {
  const { nodes, frames, notes } = targetParts()
  return nodes.length + frames.length + notes.length > 0
}
