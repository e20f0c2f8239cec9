/** How long the canvas takes to another place; with reduced motion asked for, it jumps. */
export function motionMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220
}
