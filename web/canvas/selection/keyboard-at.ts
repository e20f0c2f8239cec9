// The card that somebody has walked to by keyboard: it shows what a card under the pointer shows.
import { useEffect } from 'react'
import { create } from 'zustand'

export const useKeyboardAt = create<{ node: string | undefined }>(() => ({ node: undefined }))

const cardByKey = '.cv:not([data-pointer]) .react-flow__node-card'

/** Follows the focus while the canvas is there; who presses with the pointer does not walk. */
export function useFollowKeyboard(): void {
  useEffect(() => {
    // While the focus is on its way, only the event knows where it goes.
    const follow = (event: Event) => {
      const leaving = event instanceof FocusEvent && event.type === 'focusout'
      const at = leaving ? event.relatedTarget : document.activeElement
      const card = at instanceof Element ? at.closest<HTMLElement>(cardByKey) : null
      const node = card?.dataset['id']
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
