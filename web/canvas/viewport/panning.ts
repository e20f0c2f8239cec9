// While the canvas is moved, its drawing is a picture of its own: the browser shifts it and paints only what comes into sight. While it
// is zoomed it must not be: a picture that is enlarged is blurred.
import type { OnMove } from '@xyflow/react'
import { useMemo } from 'react'

interface Panning {
  onMoveStart: OnMove
  onMove: OnMove
  onMoveEnd: OnMove
}

/** Handlers for React Flow; `canvas.css` knows `data-panning`. */
export function usePanning(): Panning {
  return useMemo(() => {
    let zoom = Number.NaN
    return {
      onMoveStart: (_, viewport) => {
        zoom = viewport.zoom
      },
      onMove: (_, viewport) => {
        mark(viewport.zoom === zoom)
        zoom = viewport.zoom
      },
      onMoveEnd: () => mark(false),
    }
  }, [])
}

function mark(isPanning: boolean): void {
  document.querySelector('.cv')?.toggleAttribute('data-panning', isPanning)
}
