// The edge of a column: dragged, the width follows the pointer one to one; by arrow keys it goes in steps.
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'

const stepPx = 8
const leapPx = 40

/** `onUsual`: the width that the values need. */
export function useResize(width: number, onWidth: (px: number) => void, onUsual: () => void) {
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
    onDoubleClick: onUsual,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = event.shiftKey ? leapPx : stepPx
      if (event.key === 'ArrowLeft') onWidth(width - step)
      else if (event.key === 'ArrowRight') onWidth(width + step)
      else if (event.key === 'Enter') onUsual()
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
