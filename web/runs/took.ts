// How long something took, or takes so far.

/** Milliseconds from start to end, or to `now` while it has not ended; null when it has not begun. */
export function tookMs(
  startedAt: string | null,
  endedAt: string | null,
  now: number,
): number | null {
  if (startedAt === null) return null
  const end = endedAt === null ? now : Date.parse(endedAt)
  return Math.max(0, end - Date.parse(startedAt))
}
