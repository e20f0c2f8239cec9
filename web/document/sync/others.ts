// Who else has the job open.
import { create } from 'zustand'
import type { Presence } from '../../../worker/api/contract.ts'

export const useOthers = create<{ others: readonly Presence[] }>(() => ({ others: [] }))

let anonymous: string | undefined

/** The same in all tabs of this browser. */
export function browserId(): string {
  const key = 'awase.browser'
  try {
    const known = localStorage.getItem(key) ?? crypto.randomUUID()
    localStorage.setItem(key, known)
    return known
  } catch {
    return (anonymous ??= crypto.randomUUID())
  }
}
