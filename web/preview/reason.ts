// Why a node shows no rows, or old ones: what is wrong with it or before it, never a consequence of that.
import type { JobNode } from '../../engine/job/document.ts'
import { messageFor } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import type { Language, Problem } from '../../engine/nodes/node-type.ts'
import { problemWords } from '../canvas/problems/problem-words.ts'
import { useJob } from '../document/store.ts'
import { useLanguage } from '../i18n/language.ts'
import type { PreviewFailure } from './protocol.ts'
import { usePreview, type SourceFailure } from './store.ts'

export interface Reason {
  /** `unreadable`: a source could not be read. `unfinished`: settings are missing or wrong. */
  kind: 'unreadable' | 'unfinished'
  code: string
  message: string
  hint: string
}

interface Known {
  failure: PreviewFailure | undefined
  sources: readonly SourceFailure[]
  problems: readonly Problem[]
}

const nodeOf = (id: string) => useJob.getState().document.nodes.find((node) => node.id === id)

/** Null while nothing is known to be wrong. */
export function reasonOf({ failure, sources, problems }: Known, language: Language): Reason | null {
  const general = sources.find(({ node }) => node === '')
  const unread = sources.find(({ node }) => node !== '' && node === failure?.node)
  const source = failure === undefined ? general : unread
  // The page knows connections and objects; the worker, like a run, only the snapshot.
  const problem = problems.find(
    ({ node, severity }) => severity === 'error' && node === failure?.node,
  )
  if (source !== undefined && problem === undefined) {
    return { kind: 'unreadable', code: source.code, message: source.message, hint: source.hint }
  }
  if (problem !== undefined) {
    const words = problemWords(problem, nodeOf(problem.node), language)
    return { kind: 'unfinished', code: problem.code, ...words }
  }
  if (failure === undefined) return null
  const { code, values } = failure
  return { kind: 'unfinished', code, ...messageFor(catalogue, code, language, values) }
}

export function useReason(node: string): Reason | null {
  const language = useLanguage()
  const failure = usePreview(({ failures }) => failures[node]?.failure)
  const sources = usePreview(({ sourceFailures }) => sourceFailures)
  const problems = useJob(({ inference }) => inference.problems)
  return reasonOf({ failure, sources, problems }, language)
}

/** Why the source could not be read, when nothing is wrong with its settings. */
export function useUnread({ id, disabled }: JobNode): SourceFailure | undefined {
  const source = usePreview(({ sourceFailures }) => sourceFailures.find(({ node }) => node === id))
  const wrong = useJob(({ inference }) => hasError(inference.problems, id))
  return wrong || disabled === true ? undefined : source
}

export function useUnreadSources(): readonly SourceFailure[] {
  const sources = usePreview(({ sourceFailures }) => sourceFailures)
  const problems = useJob(({ inference }) => inference.problems)
  const nodes = useJob(({ document }) => document.nodes)
  return sources.filter(
    (source) =>
      nodes.some(({ id, disabled }) => id === source.node && disabled !== true) &&
      !hasError(problems, source.node),
  )
}

function hasError(problems: readonly Problem[], id: string): boolean {
  return problems.some(({ node, severity }) => node === id && severity === 'error')
}
