// Input and output of one node side by side, or a pinned node's rows in the place of the input; rows that stem from one another are shown together.
import { useCallback, useEffect, useState } from 'react'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { usedInputs } from '../../canvas/cards/ports.ts'
import { useJob } from '../../document/store.ts'
import { callPreview, PreviewError } from '../client.ts'
import { useReason } from '../reason.ts'
import { useView } from '../../studio/view.ts'
import { usePreview, type FocusResult } from '../store.ts'
import { Loading, OldRows } from './no-rows.tsx'
import { InputPane } from './input-pane.tsx'
import type { Sought } from './pane.tsx'
import { OutputPane } from './output-pane.tsx'
import { PinnedPane } from './pinned-pane.tsx'
import { Unfinished } from './unfinished.tsx'

export interface PanesProps {
  node: JobNode
  sought: Sought | undefined
}

/** A row that somebody chose, and where its partner stands in the port on the other side. */
interface Chosen {
  port: string
  row: number
}

export function Panes({ node, sought }: PanesProps) {
  const focus = usePreview((state) => (state.focus?.node === node.id ? state.focus : null))
  const reason = useReason(node.id)
  const [port, setPort] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const choose = useCallback(
    (from: string) => (row: number | undefined) => {
      if (row !== undefined) setChosen({ port: from, row })
    },
    [],
  )
  const edges = useJob(({ document }) => document.edges)
  const inputs = usedInputs(nodeFace(node.type), edges, node.id)
  const shownPort = inputs.includes(port ?? '') ? port! : inputs[0]
  const partner = usePartner(chosen, shownPort, focus)
  const [fromInput, fromOutput] = useChoosers(choose, shownPort)
  const pinned = usePinned(node.id)
  if (focus === null) {
    if (reason === null) return <Loading />
    return <Unfinished node={node} port={shownPort} reason={reason} />
  }
  const input = pinned !== undefined && focus.output !== null ? undefined : shownPort
  const others = [input, pinned, focus.output].filter((part) => part !== undefined && part !== null)
  return (
    <div
      className="pv-panes"
      data-panes={pinned === undefined ? others.length : 'pinned'}
      data-old={reason !== null || undefined}
    >
      {reason !== null && <OldRows reason={reason} />}
      {pinned !== undefined && <PinnedPane node={pinned} sought={sought} />}
      {input !== undefined && (
        <InputPane
          node={node}
          focus={focus}
          ports={inputs}
          port={input}
          onPort={setPort}
          partner={chosen?.port === 'out' ? partner : undefined}
          sought={sought}
          onFocusRow={fromInput}
        />
      )}
      {focus.output !== null && (
        <OutputPane
          node={node}
          focus={focus}
          partner={chosen !== null && chosen.port !== 'out' ? partner : undefined}
          sought={sought}
          onFocusRow={fromOutput}
        />
      )}
    </div>
  )
}

/** The pinned node while another one is in view. */
function usePinned(inView: string): JobNode | undefined {
  const id = useView((view) => view.pinned)
  return useJob(({ document }) =>
    id === inView ? undefined : document.nodes.find((node) => node.id === id),
  )
}

/** Steady functions, so that a grid is not drawn again for them. */
function useChoosers(
  choose: (port: string) => (row: number | undefined) => void,
  port: string | undefined,
) {
  const fromInput = useCallback(
    (row: number | undefined) => choose(port ?? '')(row),
    [choose, port],
  )
  const fromOutput = useCallback((row: number | undefined) => choose('out')(row), [choose])
  return [fromInput, fromOutput] as const
}

/** Undefined while it is not known, -1 when there is none. */
function usePartner(
  chosen: Chosen | null,
  input: string | undefined,
  focus: FocusResult | null,
): number | undefined {
  const [partner, setPartner] = useState<number | undefined>(undefined)
  const revision = focus?.revision
  const hasBoth = input !== undefined && focus?.output !== null
  useEffect(() => {
    setPartner(undefined)
    if (chosen === null || !hasBoth || input === undefined) return
    const to = chosen.port === 'out' ? input : 'out'
    let wanted = true
    void callPreview('partner', { from: chosen.port, row: chosen.row, to }).then(
      (row) => wanted && setPartner(row),
      (error: unknown) => {
        if (!(error instanceof PreviewError)) throw error
      },
    )
    return () => void (wanted = false)
  }, [chosen, input, hasBoth, revision])
  return partner
}
