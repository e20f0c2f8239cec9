// Where a tooltip stands: beside its element, on the other side where there is no room, always within the window.

export type Side = 'top' | 'right' | 'bottom' | 'left'

interface Size {
  width: number
  height: number
}

interface Box extends Size {
  left: number
  top: number
}

const gapPx = 6
const marginPx = 8

const opposite: Readonly<Record<Side, Side>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
}

/** Pixels of the window. */
export function placeBeside(
  target: Box,
  tip: Size,
  side: Side,
  room: Size,
): { left: number; top: number } {
  const wanted = beside(target, tip, side)
  const place = isInside(wanted, tip, side, room) ? wanted : beside(target, tip, opposite[side])
  return {
    left: between(marginPx, place.left, room.width - tip.width - marginPx),
    top: between(marginPx, place.top, room.height - tip.height - marginPx),
  }
}

function beside(target: Box, tip: Size, side: Side): { left: number; top: number } {
  const middle = {
    left: target.left + (target.width - tip.width) / 2,
    top: target.top + (target.height - tip.height) / 2,
  }
  if (side === 'top') return { ...middle, top: target.top - tip.height - gapPx }
  if (side === 'bottom') return { ...middle, top: target.top + target.height + gapPx }
  if (side === 'left') return { ...middle, left: target.left - tip.width - gapPx }
  return { ...middle, left: target.left + target.width + gapPx }
}

/** Along the side only: across it the tip may be moved. */
function isInside(at: { left: number; top: number }, tip: Size, side: Side, room: Size): boolean {
  if (side === 'top') return at.top >= marginPx
  if (side === 'bottom') return at.top + tip.height <= room.height - marginPx
  if (side === 'left') return at.left >= marginPx
  return at.left + tip.width <= room.width - marginPx
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
