// Dragging the edge of a column; the width follows the pointer one to one.
import { useRef, type PointerEvent } from 'react'

export function useResize(width: number, onWidth: (px: number) => void) {
  const from = useRef<{ x: number; width: number } | null>(null)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { x: event.clientX, width }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (from.current !== null) onWidth(from.current.width + event.clientX - from.current.x)
    },
    onPointerUp() {
      from.current = null
    },
    onPointerCancel() {
      from.current = null
    },
  }
}
