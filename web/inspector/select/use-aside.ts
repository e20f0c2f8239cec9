// What was set up for fields that do not go on stays for who looks at another card meanwhile and takes them back.
import { useState } from 'react'
import { useJob } from '../../document/store.ts'
import type { PutAside } from './lines.ts'

/** By job and node; until the page is left. */
const asides = new Map<string, PutAside>()

export function useAside(node: string): [PutAside, (aside: PutAside) => void] {
  const key = useJob(({ jobId }) => `${jobId} ${node}`)
  const [aside, setAside] = useState(() => asides.get(key) ?? new Map())
  const keep = (next: PutAside) => {
    asides.set(key, next)
    setAside(next)
  }
  return [aside, keep]
}
