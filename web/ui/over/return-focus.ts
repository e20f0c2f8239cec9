// Where the keyboard stands after a dialog: where it stood before. Radix gives the focus back to a trigger only, and ours are opened by state.
import { useMemo } from 'react'

/** For `onCloseAutoFocus`. Whoever has taken the focus meanwhile keeps it; what stands in the dialog itself goes with it. */
export function useReturnFocus(open: boolean): (event: Event) => void {
  // Read while the dialog is drawn: afterwards its first field has the focus.
  const before = useMemo(() => (open ? document.activeElement : null), [open])
  return (event) => {
    event.preventDefault()
    const at = document.activeElement
    const inside = event.target instanceof Node && event.target.contains(at)
    const isFree = at === null || at === document.body || inside
    if (isFree && before instanceof HTMLElement && before.isConnected) before.focus()
  }
}
