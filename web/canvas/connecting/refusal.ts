// Why the port under the pointer cannot be connected; shown at the top of the canvas while the wire is in hand.
import { create } from 'zustand'

export const useRefusal = create<{ code: string | null }>(() => ({ code: null }))

export function showReason(code: string | null): void {
  if (useRefusal.getState().code !== code) useRefusal.setState({ code })
}
