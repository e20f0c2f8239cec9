// Sizes of panels that somebody dragged, remembered by this browser.

/** Pixels; undefined when nobody dragged it, or storage is forbidden. */
export function rememberedSize(panel: string): number | undefined {
  try {
    const px = Number(localStorage.getItem(key(panel)))
    return Number.isFinite(px) && px > 0 ? px : undefined
  } catch {
    return undefined
  }
}

export function rememberSize(panel: string, px: number): void {
  try {
    localStorage.setItem(key(panel), String(Math.round(px)))
  } catch {
    // Then it holds until the page is loaded again.
  }
}

function key(panel: string): string {
  return `awase.panel.${panel}`
}
