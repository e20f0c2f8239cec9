// Which node the panels show: the one in focus, and while a card is in the hand the one from before. A drag selects its card at once;
// what the panels would draw then is drawn when the hand lets go.
import { useDeferredValue } from 'react'
import { create } from 'zustand'
import { nodeInFocus, rowsShownOf, useFocusedNode, useView } from './view.ts'

interface Hand {
  /** Of the time when a card was pressed; null while none is. */
  before: { node: string | undefined; rows: string | undefined } | null
}

const useHand = create<Hand>(() => ({ before: null }))

/** From a press on a card until it ends, wherever that is. */
export function holdShownNode(): void {
  const before = { node: nodeInFocus(), rows: rowsShownOf(useView.getState()) }
  useHand.setState({ before })
  const held = new AbortController()
  const options = { capture: true, signal: held.signal }
  const letGo = (): void => {
    held.abort()
    // When everybody has heard of it, and the document knows where the card lies now.
    setTimeout(
      () => useHand.setState((hand) => (hand.before === before ? { before: null } : hand)),
      0,
    )
  }
  addEventListener('mouseup', letGo, options)
  addEventListener('blur', letGo, { signal: held.signal })
  // It ended where nobody told of it.
  const ended = ({ buttons }: MouseEvent): void => {
    if (buttons === 0) letGo()
  }
  addEventListener('mousemove', ended, options)
}

/** The node that is to be shown, asked outside of a component. */
export function settledNode(): string | undefined {
  const { before } = useHand.getState()
  return before === null ? nodeInFocus() : before.node
}

/** The node whose rows are to be shown: that one too while others are selected with it. */
export function settledRows(): string | undefined {
  const { before } = useHand.getState()
  return before === null ? rowsShownOf(useView.getState()) : before.rows
}

/** The same for the drawer, which follows when there is time. */
export function useShownRowsNode(): string | undefined {
  const now = useView(rowsShownOf)
  const before = useHand((hand) => hand.before)
  return useDeferredValue(before === null ? now : before.rows)
}

/** Calls when a card that was in the hand is let go, until the returned function is called. */
export function whenLetGo(act: () => void): () => void {
  return useHand.subscribe(({ before }) => before === null && act())
}

/** For what must follow at once. */
export function useSettledNode(): string | undefined {
  const focused = useFocusedNode()
  const before = useHand((hand) => hand.before)
  return before === null ? focused : before.node
}

/** For panels that take long to draw: they follow when there is time. */
export function useShownNode(): string | undefined {
  return useDeferredValue(useSettledNode())
}

/** Whether the panels still tell of the node before: what somebody does there now would happen to the wrong one. */
export function useIsLate(): boolean {
  return useShownNode() !== useSettledNode()
}
