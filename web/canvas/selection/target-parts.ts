// What copying takes: the target nodes, and marked frames and notes. A frame brings along what lies in it.
import { useJob } from '../../document/store.ts'
import { useCanvasPanels } from '../canvas-panels.ts'
import { boxOfPart } from '../box.ts'
import { nodesIn } from '../frames/framing.ts'
import { partOfDrawing, type PartKind } from '../frames/part-ids.ts'
import { hasTargets, targetNodes } from './targets.ts'

export interface TargetParts {
  nodes: readonly string[]
  frames: readonly string[]
  notes: readonly string[]
}

export function targetParts(): TargetParts {
  const { document } = useJob.getState()
  const frames = document.frames.filter(({ id }) => isMarked('frame', id))
  const notes = (document.notes ?? []).filter(({ id }) => isMarked('note', id))
  const framed = frames.flatMap((frame) => nodesIn(document, boxOfPart(frame)))
  return {
    nodes: [...new Set([...targetNodes(), ...framed.map(({ id }) => id)])],
    frames: frames.map(({ id }) => id),
    notes: notes.map(({ id }) => id),
  }
}

export function hasTargetParts(): boolean {
  if (hasTargets()) return true
  const { frames, notes } = targetParts()
  return frames.length + notes.length > 0
}

function isMarked(kind: PartKind, id: string): boolean {
  const parts = useCanvasPanels.getState().marked.map(partOfDrawing)
  return parts.some((part) => part.kind === kind && part.id === id)
}
