// Geometry of an edge: a bezier going forward, a rounded return between the rows when it goes back.

export interface Span {
  sourceX: number
  sourceY: number
  targetX: number
  targetY: number
}

/** An SVG path and the point where its label sits, in canvas units. */
export interface EdgePath {
  path: string
  labelX: number
  labelY: number
}

const reach = 34

/** Across a shorter gap the button that inserts a node would cover the dots of both cards. */
const roomForButton = 76

/** How far above its label the button stands. */
export function buttonLift({ sourceX, targetX, sourceY, targetY }: Span): number {
  const isShort = Math.abs(targetX - sourceX) < roomForButton
  return isShort && Math.abs(targetY - sourceY) < roomForButton ? 26 : 0
}

const radius = 26

/** From a port down past the cards of its row, and not yet into what lies below: a return goes back there. */
const lanePx = 100

/** Line width in px for an edge that carries so many rows. */
export function edgeWidth(rows: number | undefined): number {
  return 1 + 0.42 * Math.log10(Math.max(1, rows ?? 1))
}

/** The path between two handles. Handles look right (source) and left (target). */
export function edgePath(span: Span): EdgePath {
  return span.targetX < span.sourceX + 16 ? returnPath(span) : forwardPath(span)
}

function forwardPath(span: Span): EdgePath {
  const { sourceX, sourceY, targetX, targetY } = span
  const bend = bendOf(span)
  return {
    path: `M${sourceX} ${sourceY}C${sourceX + bend} ${sourceY} ${targetX - bend} ${targetY} ${targetX} ${targetY}`,
    labelX: (sourceX + targetX) / 2,
    labelY: (sourceY + targetY) / 2,
  }
}

/** Points along the edge, to see what it passes under. */
export function edgePoints(span: Span): { x: number; y: number }[] {
  if (span.targetX < span.sourceX + 16) {
    const { labelX: x, labelY: y } = returnPath(span)
    return [{ x, y }]
  }
  const { sourceX, sourceY, targetX, targetY } = span
  const bend = bendOf(span)
  return Array.from({ length: 15 }, (_, index) => {
    const t = (index + 1) / 16
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
    return {
      x: a * sourceX + b * (sourceX + bend) + c * (targetX - bend) + d * targetX,
      y: (a + b) * sourceY + (c + d) * targetY,
    }
  })
}

function bendOf({ sourceX, targetX }: Span): number {
  return Math.max(24, Math.min(90, (targetX - sourceX) * 0.5))
}

/** Out to the right, down (or up) to the lane beside the row, back, and in from the left. */
function returnPath({ sourceX, sourceY, targetX, targetY }: Span): EdgePath {
  const down = targetY >= sourceY ? 1 : -1
  const gap = Math.abs(targetY - sourceY)
  const laneY = sourceY + down * (gap > 4 * radius ? Math.min(gap / 2, lanePx) : gap / 2 + 110)
  const right = sourceX + reach
  const left = targetX - reach
  const out = Math.min(radius, Math.abs(laneY - sourceY) / 2)
  const back = Math.min(radius, Math.abs(targetY - laneY) / 2)
  const turn = laneY > targetY ? -1 : 1
  const fall = laneY > sourceY ? 1 : -1
  const path = [
    `M${sourceX} ${sourceY}L${right - out} ${sourceY}`,
    `Q${right} ${sourceY} ${right} ${sourceY + fall * out}`,
    `L${right} ${laneY - fall * out}Q${right} ${laneY} ${right - out} ${laneY}`,
    `L${left + back} ${laneY}Q${left} ${laneY} ${left} ${laneY + turn * back}`,
    `L${left} ${targetY - turn * back}Q${left} ${targetY} ${left + back} ${targetY}`,
    `L${targetX} ${targetY}`,
  ].join('')
  return { path, labelX: (sourceX + targetX) / 2, labelY: laneY }
}
