// Escape and Enter in what lies over the page: the same for every kind of dialog.
import type { KeyboardEvent as KeyEvent } from 'react'

/** To be spread on the content of a dialog of the library. */
export function dialogKeys(onClose: () => void) {
  return {
    onEscapeKeyDown: keepWhileComposing,
    onKeyDown: (event: KeyEvent) => {
      sendNoWordUnderWay(event)
      if (!isUntakenEscape(event)) return
      event.preventDefault()
      onClose()
    },
  }
}

/** Escape belongs to the input method while it composes a word: it takes the word back, not the dialog. */
function keepWhileComposing(event: KeyboardEvent): void {
  if (isComposing(event)) event.preventDefault()
}

function isComposing({ isComposing: composes, keyCode }: KeyboardEvent): boolean {
  return composes || keyCode === 229
}

/** The library hears Escape again only a moment after something over the dialog closed: one that comes sooner arrives here, taken by nobody. */
function isUntakenEscape({ key, nativeEvent }: KeyEvent): boolean {
  return key === 'Escape' && !nativeEvent.defaultPrevented && !isComposing(nativeEvent)
}

/** Enter ends the word that is being composed; it does not send the form. */
function sendNoWordUnderWay(event: KeyEvent): void {
  if (event.key === 'Enter') keepWhileComposing(event.nativeEvent)
}
