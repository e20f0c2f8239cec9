// Facts about the columns in sight, asked for when the hands rest, a moment of work at a time.
import { useEffect, useRef, useState } from 'react'
import type { ColumnFacts } from '../../../../engine/preview/column-facts.ts'
import { steadyRecord } from '../../../document/steady.ts'
import { callPreview, PreviewError } from '../../client.ts'

/** Before columns that came into sight are looked at: who scrolls past does not need them. */
const sightMs = 60
/** After an edit, as for the counts of other nodes: asked for between two keys, facts would keep the rows of the next one waiting. */
const restMs = 250
/** How often facts are shown that are not those of all rows yet. */
const partlyMs = 150

export interface GridFacts {
  /** By column of the schema; those from before stay until the new ones are there. */
  facts: Readonly<Record<number, ColumnFacts>>
  /** Of an older result. */
  stale: boolean
}

interface Held extends GridFacts {
  schema: string
}

/** `columns`: in sight, as text that changes only with them; `schema`: its names and types. */
export function useFacts(
  port: string,
  schema: string,
  columns: string,
  revision: number,
): GridFacts {
  const [held, setHeld] = useState<Held>({ facts: {}, stale: true, schema })
  const seen = useRef(revision)
  useEffect(() => {
    let wanted = true
    let shownAt = performance.now()
    const pauseMs = seen.current === revision ? sightMs : restMs
    seen.current = revision
    const call = { port, columns: columns.split(',').map(Number) }
    const follow = async (): Promise<void> => {
      const answer = await callPreview('facts', call)
      if (!wanted) return
      const showsNow = answer.done || performance.now() - shownAt > partlyMs
      if (!showsNow) return follow()
      shownAt = performance.now()
      setHeld((before) => ({
        schema,
        stale: false,
        facts:
          before.schema === schema
            ? { ...before.facts, ...steadyRecord(before.facts, answer.facts) }
            : answer.facts,
      }))
      if (!answer.done) await follow()
    }
    const timer = setTimeout(() => void follow().catch(unlessGone), pauseMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [port, schema, columns, revision])
  return held.schema === schema ? held : { facts: {}, stale: true }
}

/** The run of which it was asked is no longer there: the next one asks again. */
function unlessGone(error: unknown): void {
  if (!(error instanceof PreviewError)) throw error
}
