// A note on the canvas: warm paper with one square corner, written on in place.
import { NodeResizer, type NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { command } from '../../document/edits.ts'
import { useText } from '../../i18n/language.ts'
import type { NoteNode } from '../drawing/drawn-node.ts'
import { heldUntilOpened } from './held-text.ts'
import { familyOf } from './part-colour.ts'
import { writeNote } from './part-edits.ts'
import './note.css'

export const NotePaper = memo(function NotePaper({
  data: { note },
  selected,
}: NodeProps<NoteNode>) {
  const t = useText()
  return (
    <>
      <NodeResizer
        isVisible={selected}
        minWidth={96}
        minHeight={48}
        onResizeEnd={(_, { x, y, width, height }) => {
          const position = { x: Math.round(x), y: Math.round(y) }
          const size = { width: Math.round(width), height: Math.round(height) }
          command({ id: 'change.resize-note' }, 'edit-note', { id: note.id, position, size })
        }}
      />
      <div className="cv-note" data-f={familyOf(note.colour)}>
        <textarea
          {...heldUntilOpened}
          data-note={note.id}
          aria-label={t('note.text')}
          placeholder={t('note.empty')}
          value={note.text}
          maxLength={4000}
          onChange={({ target }) => writeNote(note.id, target.value)}
        />
      </div>
    </>
  )
})
