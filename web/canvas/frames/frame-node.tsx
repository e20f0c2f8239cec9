// A frame on the canvas: a titled ground behind nodes. It is held by its title; the rest lets the pointer through.
import { NodeResizer, type NodeProps } from '@xyflow/react'
import { Power } from 'lucide-react'
import { memo } from 'react'
import { command } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { IconButton } from '../../ui/button.tsx'
import type { FrameNode } from '../drawing/drawn-node.ts'
import { heldUntilOpened } from './held-text.ts'
import { boxOfPart } from '../box.ts'
import { familyOf } from './part-colour.ts'
import { nodesIn, toggleFrame } from './framing.ts'
import { retitleFrame } from './part-edits.ts'
import './frame.css'

export const FrameGround = memo(function FrameGround({
  data: { frame },
  selected,
}: NodeProps<FrameNode>) {
  const t = useText()
  const off = useJob(({ document }) => {
    const inside = nodesIn(document, boxOfPart(frame))
    return inside.length > 0 && inside.every(({ disabled }) => disabled === true)
  })
  return (
    <>
      <NodeResizer
        isVisible={selected}
        minWidth={96}
        minHeight={64}
        onResizeEnd={(_, { x, y, width, height }) => resize(frame.id, { x, y, width, height })}
      />
      <section
        className="cv-frame"
        data-f={familyOf(frame.colour)}
        data-off={off || undefined}
        aria-label={frame.title}
      >
        <header className="cv-frame-title">
          <input
            {...heldUntilOpened}
            data-frame-title={frame.id}
            aria-label={t('frame.name')}
            value={frame.title}
            size={Math.max(4, frame.title.length)}
            maxLength={200}
            spellCheck={false}
            onChange={({ target }) => retitleFrame(frame.id, target.value)}
          />
          <IconButton
            size="sm"
            label={t(off ? 'frame.enable' : 'frame.disable')}
            aria-pressed={off}
            onClick={() => toggleFrame(frame)}
          >
            <Power className="icon-s" aria-hidden />
          </IconButton>
        </header>
      </section>
    </>
  )
})

function resize(id: string, box: { x: number; y: number; width: number; height: number }): void {
  const position = { x: Math.round(box.x), y: Math.round(box.y) }
  const size = { width: Math.round(box.width), height: Math.round(box.height) }
  command({ id: 'change.resize-frame' }, 'set-frame', { id, position, size })
}
