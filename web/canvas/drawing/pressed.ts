// Where the pointer went down, and how far it has come from there.
import { useEffect, useRef, type RefObject } from 'react'

export interface Point {
  x: number
  y: number
}

const pressTypes = ['mousedown', 'touchstart'] as const

/** In pixels of the window. */
export function usePressed(): RefObject<Point> {
  const pressed = useRef<Point>({ x: 0, y: 0 })
  useEffect(() => {
    const note = (event: MouseEvent | TouchEvent) => {
      pressed.current = placeOf(event)
    }
    // What React Flow listens to, too.
    for (const type of pressTypes) addEventListener(type, note, { capture: true })
    return () => {
      for (const type of pressTypes) removeEventListener(type, note, { capture: true })
    }
  }, [])
  return pressed
}

/** In canvas units. */
export function wayFrom({ x, y }: Point, event: MouseEvent | TouchEvent, zoom: number): Point {
  const to = placeOf(event)
  return { x: (to.x - x) / zoom, y: (to.y - y) / zoom }
}

/** Of a mouse, or of the first finger. */
function placeOf(event: MouseEvent | TouchEvent): Point {
  const point = 'touches' in event ? event.touches[0] : event
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 }
}
