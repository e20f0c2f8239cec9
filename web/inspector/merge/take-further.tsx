// Takes the rows of a merge that have no partner further: one click adds a merge that keeps only them.
import { Plus } from 'lucide-react'
import { newNodeName } from '../../../engine/job/node-name.ts'
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { boxOfNode, boxOfPart } from '../../canvas/box.ts'
import { cardHeight, cardWidth, columnGap, rowGap } from '../../canvas/cards/card-size.ts'
import { freePlace } from '../../canvas/frames/free-place.ts'
import { focusNode } from '../../canvas/selection/targets.ts'
import { visiblePart } from '../../canvas/viewport/visible.ts'
import { newNodeId } from '../../document/new-id.ts'
import { changeTo, useJob } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { select } from '../../studio/view.ts'
import { IconButton } from '../../ui/button.tsx'
import { useEditedNode } from '../panel.ts'
import { withMergeBeside, type LoneSide } from './beside.ts'

export interface TakeFurtherProps {
  side: LoneSide
  /** The rows in words: "Left only 4". */
  rows: readonly string[]
}

/** Nothing where there are none, or the merge keeps just these rows itself. */
export function TakeFurther({ side, rows }: TakeFurtherProps) {
  const t = useText()
  const format = useFormat()
  const { id, name, position, config } = useEditedNode()
  if (rows.length === 0 || config['how'] === side) return null
  const add = () => {
    const { document } = useJob.getState()
    const begun = {
      id: newNodeId(document, 'merge'),
      name: newNodeName(document.nodes, `${t(`merge.${side}`)} · ${name}`.slice(0, 190)),
      position: freeBelow(document, position),
    }
    const values = { name: begun.name }
    changeTo({ id: 'change.add-node', values }, withMergeBeside(document, id, side, begun))
    select([begun.id])
    focusNode(begun.id)
  }
  return (
    <IconButton
      size="sm"
      className="in-take"
      data-take={side}
      label={t('merge.take', { what: format.list(rows) })}
      onClick={add}
    >
      <Plus className="icon-s" aria-hidden />
    </IconButton>
  )
}

/** Further than a canvas reaches. */
const far = 1e6
const gap = { across: columnGap, down: rowGap }

/** Below the merge or near by, in sight where there is room: over no card, note or frame, and not where its wires would run back. */
function freeBelow(document: JobDocument, { x, y }: JobNode['position']): JobNode['position'] {
  const { nodes, notes = [], frames } = document
  const height = cardHeight('merge')
  const wished = { x, y: y + height + rowGap, width: cardWidth, height }
  const before = { x: x - columnGap - far, y: -far, width: far, height: 2 * far }
  const others = [before, ...nodes.map(boxOfNode), ...[...notes, ...frames].map(boxOfPart)]
  return freePlace(wished, others, { within: visiblePart(), gap })
}
