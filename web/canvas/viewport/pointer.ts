// Where the pointer is, for what appears "at the pointer".

interface Point {
  x: number
  y: number
}

let last: Point | null = null

function follow({ clientX: x, clientY: y }: PointerEvent): void {
  last = { x, y }
}

/** Follows the pointer until the returned function is called. */
export function followPointer(): () => void {
  document.addEventListener('pointermove', follow, { passive: true })
  document.addEventListener('pointerdown', follow, { passive: true, capture: true })
  return () => {
    document.removeEventListener('pointermove', follow)
    document.removeEventListener('pointerdown', follow, { capture: true })
    last = null
  }
}

/** The pointer in pixels of the window; where it is not over the canvas, a place near its middle. */
export function pointOnCanvas(): { client: Point; pointed: boolean } {
  const box = document.querySelector('.cv')?.getBoundingClientRect()
  if (box === undefined) return { client: last ?? { x: 0, y: 0 }, pointed: false }
  const inside =
    last !== null &&
    last.x > box.left &&
    last.x < box.right &&
    last.y > box.top &&
    last.y < box.bottom
  if (last !== null && inside) return { client: last, pointed: true }
  const client = { x: box.left + box.width / 2 - 150, y: box.top + box.height * 0.25 }
  return { client, pointed: false }
}
