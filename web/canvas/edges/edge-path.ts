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
const radius = 26

/** Line width in px for an edge that carries so many rows. */
export function edgeWidth(rows: number | undefined): number {
  return 1 + 0.42 * Math.log10(Math.max(1, rows ?? 1))
}

/** The path between two handles. Handles look right (source) and left (target). */
export function edgePath(span: Span): EdgePath {
  return span.targetX < span.sourceX + 16 ? returnPath(span) : forwardPath(span)
}

function forwardPath({ sourceX, sourceY, targetX, targetY }: Span): EdgePath {
  const bend = Math.max(24, Math.min(90, (targetX - sourceX) * 0.5))
  return {
    path: `M${sourceX} ${sourceY}C${sourceX + bend} ${sourceY} ${targetX - bend} ${targetY} ${targetX} ${targetY}`,
    labelX: (sourceX + targetX) / 2,
    labelY: (sourceY + targetY) / 2,
  }
}

/** Out to the right, down (or up) to the lane between the rows, back, and in from the left. */
function returnPath({ sourceX, sourceY, targetX, targetY }: Span): EdgePath {
  const down = targetY >= sourceY ? 1 : -1
  const gap = Math.abs(targetY - sourceY)
  const laneY = gap > 4 * radius ? (sourceY + targetY) / 2 : sourceY + down * (gap / 2 + 110)
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
