// Text on the canvas that is moved by dragging it and written by clicking it.
import type { FocusEvent, MouseEvent } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/** While it is written, dragging marks text and the wheel scrolls it. */
const writing = ['nodrag', 'nowheel']

export const heldUntilClicked = {
  // A press may begin a drag: only the click that ends without one is for the text.
  onMouseDown: (event: MouseEvent<Field>) => {
    if (document.activeElement !== event.currentTarget) event.preventDefault()
  },
  onClick: ({ currentTarget }: MouseEvent<Field>) => {
    if (document.activeElement === currentTarget) return
    currentTarget.focus()
    currentTarget.select()
  },
  onFocus: ({ currentTarget }: FocusEvent<Field>) => currentTarget.classList.add(...writing),
  onBlur: ({ currentTarget }: FocusEvent<Field>) => currentTarget.classList.remove(...writing),
}
