// Whether a key belongs to somebody who is writing: then no shortcut may take it.

/** Inputs, editable text, lists and menus that take letters themselves. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest(
      'input, textarea, select, [role=listbox], [role=menu], [role=dialog], [role=combobox]',
    ) !== null
  )
}

/** An input method is composing (Japanese): the key is part of a word. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}
