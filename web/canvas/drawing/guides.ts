// Lines that show with which card the dragged one lines up.
import { create } from 'zustand'
import type { Box } from '../box.ts'
import type { Guide } from './align.ts'
import type { DrawnNode } from './drawn-node.ts'

export const useGuides = create<{ lines: readonly Guide[] }>(() => ({ lines: [] }))

export function showGuides(lines: readonly Guide[]): void {
  if (lines.length > 0 || useGuides.getState().lines.length > 0) useGuides.setState({ lines })
}

export function boxOfDrawn({
  position,
  width,
  height,
  measured,
}: Pick<DrawnNode, 'position' | 'width' | 'height' | 'measured'>): Box {
  return {
    ...position,
    width: width ?? measured?.width ?? 0,
    height: height ?? measured?.height ?? 0,
  }
}
