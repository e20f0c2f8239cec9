// Types that the fields of a source could have, by the values in its files: offered, never taken by themselves.
import { useEffect, useState } from 'react'
import type { TypeSuggestion } from '../../../engine/preview/type-suggestions.ts'
import { callPreview, PreviewError } from '../../preview/client.ts'
import { usePreview } from '../../preview/store.ts'

const restMs = 300

/** By name of the field. Those from before stay until the new ones are there. */
export function useOfferedTypes(id: string): ReadonlyMap<string, TypeSuggestion> {
  const revision = usePreview(({ focus }) =>
    focus?.node === id && focus.output !== null ? focus.revision : undefined,
  )
  const [offered, setOffered] = useState<ReadonlyMap<string, TypeSuggestion>>(new Map())
  useEffect(() => {
    if (revision === undefined) return
    let wanted = true
    const ask = async (): Promise<void> => {
      const found = await callPreview('types', { port: 'out' })
      if (wanted) setOffered(new Map(found.map((one) => [one.name, one])))
    }
    const timer = setTimeout(() => void ask().catch(unlessGone), restMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [id, revision])
  return offered
}

/** The rows of which it was asked are no longer there: the next ones are asked about anew. */
function unlessGone(error: unknown): void {
  if (!(error instanceof PreviewError)) throw error
}
