// Frames: drawn around what is selected; what lies wholly in one belongs to it.
import type { JobDocument, JobFrame, JobNode } from '../../../engine/job/document.ts'
import { command, toggleNodes } from '../../document/edits.ts'
import { sayUndoable } from '../../document/say-undoable.ts'
import { useJob } from '../../document/store.ts'
import { translate } from '../../i18n/language.ts'
import { select } from '../../studio/view.ts'
import { boxAround, boxOfNode, boxOfPart, downToGrid, upToGrid, type Box } from '../box.ts'
import { targetNodes } from '../selection/targets.ts'
import { focusText } from './focus-text.ts'
import { idOfFrame } from './part-ids.ts'

/** Between a frame and what lies in it. */
export const room = { side: 20, top: 56, bottom: 20 } as const

/** Nodes that lie wholly in the box. */
export function nodesIn(document: Pick<JobDocument, 'nodes'>, box: Box): JobNode[] {
  return document.nodes.filter((node) => {
    const { x, y, width, height } = boxOfNode(node)
    const across = x >= box.x && x + width <= box.x + box.width
    return across && y >= box.y && y + height <= box.y + box.height
  })
}

/** The frame around the boxes, with room for its title. On the grid. */
export function frameAround(boxes: readonly Box[]): Pick<JobFrame, 'position' | 'size'> {
  const { x, y, width, height } = boxAround(boxes)
  const position = { x: downToGrid(x - room.side), y: downToGrid(y - room.top) }
  const right = x + width + room.side
  const bottom = y + height + room.bottom
  return {
    position,
    size: { width: upToGrid(right - position.x), height: upToGrid(bottom - position.y) },
  }
}

/** A frame around the targets; its title is ready to be typed. */
export function frameSelection(): void {
  const { document } = useJob.getState()
  const targets = targetNodes()
  const boxes = document.nodes.filter(({ id }) => targets.includes(id)).map(boxOfNode)
  if (boxes.length === 0) return
  const id = freeId('frame', document.frames)
  const frame = { id, title: translate('frame.title'), ...frameAround(boxes) }
  command({ id: 'change.frame' }, 'group-into-frame', { frame })
  select([], [idOfFrame(id)])
  focusText(`[data-frame-title="${id}"]`)
}

/** Disables what lies in the frame, or enables it when all of it is disabled: rows pass by. */
export function toggleFrame(frame: JobFrame): void {
  const { document } = useJob.getState()
  const inside = nodesIn(document, boxOfPart(frame))
  if (inside.length === 0) return
  const enable = inside.every(({ disabled }) => disabled === true)
  toggleNodes(inside.map(({ id }) => id))
  const count = inside.length
  sayUndoable((t) => t(enable ? 'said.enabled' : 'said.disabled', { count }))
}

export function freeId(kind: string, taken: readonly { id: string }[] = []): string {
  let n = taken.length + 1
  while (taken.some(({ id }) => id === `${kind}-${n}`)) n++
  return `${kind}-${n}`
}
