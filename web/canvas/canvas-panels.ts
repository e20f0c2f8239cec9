// What the canvas shows beside the graph: menu, palette, outline, minimap. Not part of the history.
import { create } from 'zustand'
import type { MenuPlace } from '../studio/actions/action.ts'

/** A menu that is open. */
export interface MenuRequest {
  place: MenuPlace
  /** In pixels of the window. */
  x: number
  y: number
}

/** What a drag on the empty canvas does: mark, or move the canvas. The wheel then does the other thing: move, or zoom. */
export type Hand = 'mark' | 'move'

export interface CanvasPanels {
  menu: MenuRequest | null
  palette: boolean
  outline: boolean
  minimap: boolean
  hand: Hand
  /** Nodes for which a frame is being chosen. */
  intoFrame: readonly string[] | null
}

const handKey = 'awase.canvas.hand'

export const useCanvasPanels = create<CanvasPanels>(() => ({
  menu: null,
  palette: false,
  outline: false,
  minimap: false,
  hand: storedHand(),
  intoFrame: null,
}))

export function toggleHand(): void {
  setHand(useCanvasPanels.getState().hand === 'mark' ? 'move' : 'mark')
}

/** `move` is for who works with a mouse: the left button moves the canvas, the wheel zooms, Shift marks. */
export function setHand(hand: Hand): void {
  useCanvasPanels.setState({ hand })
  try {
    localStorage.setItem(handKey, hand)
  } catch {
    // Then it holds until the page is loaded again.
  }
}

function storedHand(): Hand {
  try {
    return localStorage.getItem(handKey) === 'move' ? 'move' : 'mark'
  } catch {
    return 'mark'
  }
}
