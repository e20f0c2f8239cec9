// Which frames cards could go into, and whether they lie in one.
import type { JobFrame } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { boxOfPart } from '../box.ts'
import { nodesIn } from './framing.ts'

/** Those that do not hold all of the nodes yet. */
export function framesOpenTo(ids: readonly string[]): JobFrame[] {
  return ids.length === 0
    ? []
    : useJob.getState().document.frames.filter((frame) => !holds(frame, ids))
}

/** Those of the nodes that lie in a frame. */
export function framedOf(ids: readonly string[]): string[] {
  const { frames } = useJob.getState().document
  return ids.filter((id) => frames.some((frame) => holds(frame, [id])))
}

function holds(frame: JobFrame, ids: readonly string[]): boolean {
  const inside = nodesIn(useJob.getState().document, boxOfPart(frame))
  return ids.every((id) => inside.some((node) => node.id === id))
}
