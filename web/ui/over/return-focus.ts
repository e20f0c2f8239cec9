// Where the keyboard stands after a dialog or a menu: where it stood before, unless it was led elsewhere meanwhile.
import { useMemo } from 'react'

/** For `onCloseAutoFocus` of a dialog: Radix gives the focus back to a trigger only, and ours are opened by state. */
export function useReturnFocus(open: boolean): (event: Event) => void {
  // Read while the dialog is drawn: afterwards its first field has the focus.
  const before = useMemo(() => (open ? document.activeElement : null), [open])
  return (event) => {
    const taken = isTaken(event)
    event.preventDefault()
    if (!taken && before instanceof HTMLElement && before.isConnected) before.focus()
  }
}

/** For `onCloseAutoFocus` of a menu: Radix gives the focus to its trigger, though a choice may have led it elsewhere by then. */
export function keepTakenFocus(event: Event): void {
  if (isTaken(event)) event.preventDefault()
}

/** Whoever has taken the focus meanwhile keeps it; what stands in what closes goes with it. */
function isTaken({ target }: Event): boolean {
  const at = document.activeElement
  const inside = target instanceof Node && target.contains(at)
  return at !== null && at !== document.body && !inside
}
