// The card that somebody has walked to by keyboard: it shows what a card under the pointer shows.
import { useEffect } from 'react'
import { create } from 'zustand'
import { focusedNode } from './targets.ts'

export const useKeyboardAt = create<{ node: string | undefined }>(() => ({ node: undefined }))

/** Follows the focus while the canvas is there; who presses with the pointer does not walk. */
export function useFollowKeyboard(): void {
  useEffect(() => {
    const follow = () => {
      const byKey = document.activeElement?.closest('.cv:not([data-pointer])') != null
      const node = byKey ? focusedNode() : undefined
      if (node !== useKeyboardAt.getState().node) useKeyboardAt.setState({ node })
    }
    const events = ['focusin', 'focusout', 'keydown', 'pointerdown'] as const
    for (const event of events) document.addEventListener(event, follow)
    return () => {
      for (const event of events) document.removeEventListener(event, follow)
      useKeyboardAt.setState({ node: undefined })
    }
  }, [])
}
