// Why a node shows no rows, or old ones: what is wrong with it or before it, never a consequence of that.
import type { JobNode } from '../../engine/job/document.ts'
import type { Language, Problem } from '../../engine/nodes/node-type.ts'
import type { RejectsOver } from '../../engine/run/reject-limit.ts'
import { problemWords } from '../canvas/problems/problem-words.ts'
import {
  isUnfinished,
  problemStatus,
  refusesPublishing,
  worstOf,
} from '../canvas/problems/unfinished.ts'
import { ofNode, oncePer } from '../document/of-node.ts'
import { useJob } from '../document/store.ts'
import { translate, useLanguage } from '../i18n/language.ts'
import { messageFor } from '../i18n/messages.ts'
import type { StatusName } from '../ui/status.tsx'
import type { PreviewFailure } from './protocol.ts'
import { printOf, usePreview, type PreviewState, type SourceFailure } from './store.ts'

export interface Reason {
  /** `unreadable`: a source could not be read. `unfinished`: settings are missing or wrong. `stopped`: the rows were not what they say. */
  kind: 'unreadable' | 'unfinished' | 'stopped'
  code: string
  message: string
  hint: string
  /** Where it can be mended; absent when that is not a node's settings. */
  node?: string
  formKey?: string
  /** The field that it is about, and what else its message says. */
  field?: string
  values?: NonNullable<Problem['values']>
}

interface Known {
  failure: PreviewFailure | undefined
  sources: readonly SourceFailure[]
  problems: readonly Problem[]
}

const nodeOf = (id: string) => useJob.getState().document.nodes.find((node) => node.id === id)

/** Where a source says what it reads; other nodes that stop have no one setting to look at. */
const fieldsOf = 'schema'

/** How it is shown. */
export function reasonStatus(reason: Reason): StatusName {
  if (reason.code === 'node.disabled') return 'idle'
  if (reason.kind !== 'unfinished') return 'error'
  return isUnfinished(reason) ? 'unfinished' : 'warning'
}

/** Null while nothing is known to be wrong. */
export function reasonOf({ failure, sources, problems }: Known, language: Language): Reason | null {
  const general = sources.find(({ node }) => node === '')
  const unread = sources.find(({ node }) => node !== '' && node === failure?.node)
  const source = failure === undefined || isLacking(failure) ? (unread ?? general) : unread
  // The page knows connections and objects; the worker, like a run, only the snapshot.
  const problem = problems.find((one) => refusesPublishing(one) && one.node === failure?.node)
  if (source !== undefined && problem === undefined) {
    const { code, message, hint, node } = source
    return { kind: 'unreadable', code, message, hint, ...(node === '' ? {} : { node }) }
  }
  if (problem !== undefined) {
    const words = problemWords(problem, nodeOf(problem.node), language)
    const { severity: _, ...place } = problem
    return { kind: 'unfinished', ...place, ...words }
  }
  if (failure === undefined) return null
  const { code, values, node } = failure
  const words = messageFor(code, language, values)
  const place = node === undefined ? {} : { node, ...settingOf(nodeOf(node), values) }
  return { kind: 'stopped', code, ...words, ...place, values }
}

export function useReason(node: string): Reason | null {
  const language = useLanguage()
  const failure = usePreview(({ failures, reading, prints }) => {
    const attempt = failures[node]
    const isOld = attempt?.print !== printOf(prints, node)
    return told(attempt?.failure, reading || isOld)
  })
  const sources = usePreview(({ sourceFailures }) => sourceFailures)
  const problems = useJob(({ inference }) => inference.problems)
  return reasonOf({ failure, sources, problems }, language)
}

/** A node that stopped the newest run of it or of what follows, or would stop a run, though nothing is wrong with its settings. */
export interface Fault extends SourceFailure {
  /** The setting to look at first. */
  formKey: string
  /** The field that it is about, and what else its message says. */
  field?: string
  values?: NonNullable<Problem['values']>
}

/** A source that could not be read, a node that stopped on the rows themselves, or a destination too many of whose rows are rejected. */
export function useFault(node: JobNode): Fault | undefined {
  const { id, disabled } = node
  const language = useLanguage()
  const stop = usePreview((state) => stopIn(state, id))
  const source = usePreview(({ sourceFailures }) => unreadFor(sourceFailures, id, stop))
  const over = usePreview((state) => overIn(state, id))
  const wrong = useIsWrong(id)
  return wrong || disabled === true ? undefined : faultOf(node, { source, stop, over }, language)
}

export function useFaults(): readonly Fault[] {
  const language = useLanguage()
  return faultsOf(
    usePreview(),
    useJob(({ document }) => document.nodes),
    useJob(({ inference }) => inference.problems),
    language,
  )
}

/** In the order of the nodes. */
export function faultsOf(
  preview: PreviewState,
  nodes: readonly JobNode[],
  problems: readonly Problem[],
  language: Language,
): readonly Fault[] {
  return nodes
    .filter(({ id, disabled }) => disabled !== true && !hasError(problems, id))
    .flatMap((node) => {
      const [stop, over] = [stopIn(preview, node.id), overIn(preview, node.id)]
      const source = unreadFor(preview.sourceFailures, node.id, stop)
      return faultOf(node, { source, stop, over }, language) ?? []
    })
}

/** What a run says of a snapshot that lacks a source, an object or a field of it. */
const lacking = new Set(['run.source-missing', 'run.object-missing', 'derived.field-missing'])

/** Why the node reads nothing. Where nothing answers, what is lacking lacks for that. */
function unreadFor(
  sources: readonly SourceFailure[],
  id: string,
  stop: PreviewFailure | undefined,
): SourceFailure | undefined {
  const [own] = ofNode(sources, id)
  return own ?? (stop !== undefined && isLacking(stop) ? ofNode(sources, '')[0] : undefined)
}

const isLacking = ({ code }: PreviewFailure) => lacking.has(code)

/**
 * What a node reads that was just added, or reads elsewhere, is on its way: nothing is wrong before the edge has said what it found, and a
 * run has looked at that.
 */
function told(failure: PreviewFailure | undefined, onItsWay: boolean): PreviewFailure | undefined {
  return onItsWay && failure !== undefined && isLacking(failure) ? undefined : failure
}

/** By the node that stopped, which may stand before the one that was looked at. */
const attemptsByStop = oncePer((failures: PreviewState['failures']) =>
  Map.groupBy(Object.entries(failures), ([, { failure }]) => failure.node),
)

/** Of the newest state of the job: what stopped before may run by now. */
function stopIn(
  { failures, prints, reading }: PreviewState,
  id: string,
): PreviewFailure | undefined {
  const found = attemptsByStop(failures)
    .get(id)
    ?.find(([target, { print }]) => print === printOf(prints, target))
  return told(found?.[1].failure, reading)
}

/** Whether a run would stop for the rows that were rejected on the way to the destination. */
export function useIsOverLimit(id: string): boolean {
  return usePreview((state) => overIn(state, id) !== undefined)
}

/** Of the newest state of the job, too. */
function overIn(
  { overLimits, reportPrints, prints }: PreviewState,
  id: string,
): RejectsOver | undefined {
  return reportPrints[id] === printOf(prints, id) ? overLimits[id] : undefined
}

interface Trouble {
  source: SourceFailure | undefined
  stop: PreviewFailure | undefined
  over: RejectsOver | undefined
}

function faultOf(
  node: JobNode,
  { source, stop, over }: Trouble,
  language: Language,
): Fault | undefined {
  if (source !== undefined) return { ...source, node: node.id, formKey: 'connection' }
  if (stop === undefined) return over && overFault(node, over, language)
  const { code, values } = stop
  const words = messageFor(code, language, values)
  return { node: node.id, code, ...words, values, ...settingOf(node, values) }
}

/** The setting to look at first. */
function settingOf(
  node: JobNode | undefined,
  { field }: PreviewFailure['values'],
): { field?: string; formKey: string } {
  const isKnown = node !== undefined && typeof field === 'string'
  return isKnown ? { field, formKey: keyOfField(node, field) } : { formKey: fieldsOf }
}

/** A run would stop with this code; nothing has been delivered or not, so far. */
function overFault({ id, name }: JobNode, over: RejectsOver, language: Language): Fault {
  const code = 'run.too-many-rejects'
  const { message } = messageFor(code, language, { name, ...over })
  return {
    node: id,
    code,
    message,
    hint: translate('problems.over-limit'),
    formKey: 'mostRejected',
  }
}

/** Where the node declares the field; its fields as a whole where it does not. */
function keyOfField({ config }: JobNode, field: string): string {
  const declared = config[fieldsOf]
  if (!Array.isArray(declared)) return fieldsOf
  const index = declared.findIndex((one: { name?: unknown }) => one?.name === field)
  return index < 0 ? fieldsOf : `${fieldsOf}.${index}.name`
}

/** Whether its settings are unfinished or wrong. What a preview counts all the same says nothing that a run would do. */
export function useIsWrong(id: string): boolean {
  return useJob(({ inference }) => hasError(inference.problems, id))
}

/** The same, and how it is shown: null where nothing is. */
export function useWrong(id: string): StatusName | null {
  return useJob(({ inference }) => {
    const worst = worstOf(ofNode(inference.problems, id))
    return worst !== undefined && refusesPublishing(worst) ? problemStatus(worst) : null
  })
}

function hasError(problems: readonly Problem[], id: string): boolean {
  return ofNode(problems, id).some(refusesPublishing)
}
