// A line is dragged by the name of its field, and dropped on the line whose place it takes.
import { useState, type DragEvent, type HTMLAttributes } from 'react'
import { placeOf } from './line-edits.ts'
import { useLines } from './lines-context.ts'
import type { FieldLine } from './lines.ts'

/** No text that somebody drops from elsewhere is taken for a field. */
const format = 'application/x-awase-line'

type Traits = HTMLAttributes<HTMLElement> & { 'data-over'?: true | undefined }

export function useLineDrag({ key, field, kept }: FieldLine): { grip: Traits; target: Traits } {
  const { lines, move } = useLines()
  const [over, setOver] = useState(false)
  const grip: Traits = {
    draggable: kept,
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.effectAllowed = 'move'
      dataTransfer.setData(format, key)
      dataTransfer.setData('text/plain', field)
    },
  }
  const target: Traits = {
    'data-over': over || undefined,
    onDragOver: (event) => {
      if (!kept || !isLine(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      setOver(false)
      if (!kept || !isLine(event)) return
      event.preventDefault()
      move(event.dataTransfer.getData(format), placeOf(lines, key))
    },
  }
  return { grip, target }
}

function isLine({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(format)
}
