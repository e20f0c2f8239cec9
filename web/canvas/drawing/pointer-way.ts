// Where the pointer went down, and where it is.
import { useEffect, useRef, type RefObject } from 'react'

export interface Point {
  x: number
  y: number
}

/** In pixels of the window. */
export interface Pointer {
  pressed: Point
  at: Point
  /** Alt is held: nothing snaps. */
  free: boolean
}

/** What React Flow listens to, too; it lets nobody hear of a drag after it. */
const types = ['mousedown', 'touchstart', 'mousemove', 'touchmove'] as const
const first = { capture: true }

/** Of a mouse, or of the first finger; `moved` is called with every move. */
export function usePointer(moved: RefObject<() => void>): RefObject<Pointer> {
  const pointer = useRef<Pointer>({ pressed: { x: 0, y: 0 }, at: { x: 0, y: 0 }, free: false })
  useEffect(() => {
    const note = (event: MouseEvent | TouchEvent) => {
      const at = placeOf(event)
      const isPress = event.type === 'mousedown' || event.type === 'touchstart'
      const pressed = isPress ? at : pointer.current.pressed
      pointer.current = { pressed, at, free: event.altKey }
      if (!isPress) moved.current()
    }
    for (const type of types) addEventListener(type, note, first)
    return () => {
      for (const type of types) removeEventListener(type, note, first)
    }
  }, [moved])
  return pointer
}

function placeOf(event: MouseEvent | TouchEvent): Point {
  const point = 'touches' in event ? event.touches[0] : event
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 }
}
