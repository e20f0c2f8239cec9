// Why a node shows no rows, or old ones: what is wrong with it or before it, never a consequence of that.
import type { JobNode } from '../../engine/job/document.ts'
import type { Language, Problem } from '../../engine/nodes/node-type.ts'
import { problemWords } from '../canvas/problems/problem-words.ts'
import { useJob } from '../document/store.ts'
import { useLanguage } from '../i18n/language.ts'
import { messageFor } from '../i18n/messages.ts'
import type { PreviewFailure } from './protocol.ts'
import { usePreview, type SourceFailure } from './store.ts'

export interface Reason {
  /** `unreadable`: a source could not be read. `unfinished`: settings are missing or wrong. */
  kind: 'unreadable' | 'unfinished'
  code: string
  message: string
  hint: string
  /** Where it can be mended; absent when that is not a node's settings. */
  node?: string
  formKey?: string
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
    const { code, message, hint, node } = source
    return { kind: 'unreadable', code, message, hint, ...(node === '' ? {} : { node }) }
  }
  if (problem !== undefined) {
    const words = problemWords(problem, nodeOf(problem.node), language)
    const { code, node, formKey } = problem
    return {
      kind: 'unfinished',
      code,
      node,
      ...words,
      ...(formKey === undefined ? {} : { formKey }),
    }
  }
  if (failure === undefined) return null
  const { code, values, node } = failure
  const words = messageFor(code, language, values)
  return { kind: 'unfinished', code, ...words, ...(node === undefined ? {} : { node }) }
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
  const wrong = useIsWrong(id)
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

/** Whether its settings are unfinished or wrong. What a preview counts all the same says nothing that a run would do. */
export function useIsWrong(id: string): boolean {
  return useJob(({ inference }) => hasError(inference.problems, id))
}

function hasError(problems: readonly Problem[], id: string): boolean {
  return problems.some(({ node, severity }) => node === id && severity === 'error')
}
