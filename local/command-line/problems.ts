// The problems of a job, as far as they can be known outside a workspace.
import { graphOf, upstreamOf } from '../../engine/job/graph.ts'
import { inferJob } from '../../engine/job/infer.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import { messageFor } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import type { Problem } from '../../engine/nodes/node-type.ts'
import type { Call } from './call.ts'
import type { Terminal } from './terminal.ts'
import { unknownSettings } from './unknown-settings.ts'

/** Connections, objects and uploaded files belong to a workspace, and `--in` brings others: findings about them are not this command's. */
const ofWorkspace = /^(object\.|connection\.(not-found|other-connector)$|upload\.none$)/

export function problemsOf(document: JobDocument): Problem[] {
  const { problems } = inferJob(document, { connections: [], objects: [] })
  const known = problems.filter(({ code }) => !ofWorkspace.test(code))
  return [...known, ...unknownSettings(document)]
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/**
 * Tells the errors of a job, if it has any, and answers whether. `ends`: only what feeds these nodes counts; null: everything.
 */
export function refuseProblems(
  document: JobDocument,
  ends: readonly string[] | null,
  call: Call,
  terminal: Terminal,
): boolean {
  const found = problemsOf(document)
  const nodes = ends === null ? null : fedInto(document, ends)
  const problems = found.filter(({ node }) => nodes === null || nodes.has(node))
  if (!hasErrors(problems)) return false
  const told = tellProblems(document, problems, terminal)
  if (call.flag('json')) terminal.out(`${JSON.stringify({ status: 'problems', problems: told })}\n`)
  else terminal.err(problemLines(told, terminal))
  return true
}

function fedInto(document: JobDocument, ends: readonly string[]): ReadonlySet<string> {
  const graph = graphOf(document)
  return new Set([...ends, ...ends.flatMap((end) => [...upstreamOf(graph, end)])])
}

export interface ToldProblem extends Problem {
  name: string
  message: string
  hint: string
}

export function tellProblems(
  document: JobDocument,
  problems: readonly Problem[],
  { language }: Terminal,
): ToldProblem[] {
  return problems.map((problem) => {
    const name = document.nodes.find(({ id }) => id === problem.node)?.name ?? problem.node
    const values = { name, ...problem.values }
    return { ...problem, name, ...messageFor(catalogue, problem.code, language, values) }
  })
}

export function problemLines(problems: readonly ToldProblem[], { texts }: Terminal): string {
  return problems
    .map(({ severity, node, name, formKey, message, hint, code }) => {
      const where = [`${name} (${node})`, formKey ?? ''].filter((part) => part !== '').join(' · ')
      return `${texts[severity]}: ${where}\n  ${message}\n  ${hint}\n  (${code})\n`
    })
    .join('')
}
