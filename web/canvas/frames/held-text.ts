// Text on the canvas that is moved by dragging it, selected by a click, and written after a double click or Enter.
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** While it is written, dragging marks text and the wheel scrolls it. */
const writing = ['nodrag', 'nowheel']

export const heldUntilOpened = {
  // A press may begin a drag, a click only selects. On its way down, because dragging lets it go no further.
  onMouseDownCapture: (event: MouseEvent<Field>) => {
    if (document.activeElement !== event.currentTarget) event.preventDefault()
  },
  onDoubleClick: (event: MouseEvent<Field>) => {
    // The canvas takes a double click for the wish to add a node.
    event.stopPropagation()
    const { currentTarget } = event
    if (document.activeElement === currentTarget) return
    currentTarget.focus()
    const end = currentTarget.value.length
    currentTarget.setSelectionRange(end, end)
  },
  // Escape gives the keyboard back to what is selected.
  onKeyDown: (event: KeyboardEvent<Field>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur()
  },
  onFocus: ({ currentTarget }: FocusEvent<Field>) => currentTarget.classList.add(...writing),
  onBlur: ({ currentTarget }: FocusEvent<Field>) => currentTarget.classList.remove(...writing),
}
