// Says, and shows, where the edge that is drawn by keyboard would lead.
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { portWords } from '../cards/port-words.ts'
import { useKeyConnect } from './key-connect.ts'

/** The live region is there before it has anything to say: otherwise the first sentence is not read. */
export function ConnectNotice() {
  const text = useSentence()
  return (
    <p className={text === null ? 'sr-only' : 'cv-reason'} data-mode="connect" role="status">
      {text}
    </p>
  )
}

function useSentence(): string | null {
  const t = useText()
  const { from, targets, at, said } = useKeyConnect()
  const nodes = useJob(({ document }) => document.nodes)
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id
  if (said !== null) return t(said.id, { from: nameOf(said.from), to: nameOf(said.to) })
  if (from === null) return null
  const count = targets.length
  const values = { from: nameOf(from.node), count }
  const to = targets[at]
  if (to === undefined) return t('connect.started', values)
  const port = portWords(to.port, t)
  return t('connect.target', { ...values, to: nameOf(to.node), port, index: at + 1 })
}
