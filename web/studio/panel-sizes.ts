// Sizes of panels: as somebody dragged them, remembered by this browser, else as fits the window.

const isNarrow = (): boolean => innerWidth <= 1100

/** Where the window is low, as it is at 200 % zoom, two rows and the canvas above them. */
const isLow = (): boolean => innerHeight <= 560

export const isSmallWindow = (): boolean => isNarrow() || isLow()

export function drawerHeightPx(): number {
  return rememberedSize('drawer') ?? (isLow() ? 200 : isNarrow() ? 232 : 308)
}

/** One width for all forms: a border that moves with every selection is harder to aim at than a form that wraps. */
export function inspectorWidthPx(): number {
  return rememberedSize('inspector') ?? (isNarrow() ? 356 : 372)
}

/** Pixels; undefined when nobody dragged it, or storage is forbidden. */
function rememberedSize(panel: string): number | undefined {
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
