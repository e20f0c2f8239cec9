// `diff`: what changed between two versions of a job: nodes, settings by their path, edges, frames, notes.
import { diffDocuments, isEmptyDiff } from '../../../engine/job/diff.ts'
import type { DocumentDiff } from '../../../engine/job/diff.ts'
import type { JobEdge, JobNode } from '../../../engine/job/document.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { readJob } from '../inputs.ts'
import type { Terminal } from '../terminal.ts'
import type { Texts } from '../texts/texts.ts'

export const diffShape: CallShape = {
  command: 'diff',
  options: { json: 'flag' },
  operands: ['OLD.json', 'NEW.json'],
  usage: ['OLD.json NEW.json'],
  example: 'diff orders-before.json orders.json',
  exits: ['ok', 'wrongCall', 'problems'],
}

export async function diff(call: Call, terminal: Terminal): Promise<ExitCode> {
  const [from, to] = [
    await readJob(call.operands[0]!, terminal),
    await readJob(call.operands[1]!, terminal),
  ]
  const found = diffDocuments(from, to)
  if (call.flag('json')) terminal.out(`${JSON.stringify(found, null, 2)}\n`)
  else terminal.out(diffText(found, terminal.texts))
  return exitCodes.ok
}

function diffText(found: DocumentDiff, words: Texts): string {
  if (isEmptyDiff(found)) return `${words.noDifference}\n`
  const { nodes, edges, frames, notes, name } = found
  const lines = [
    ...(name === undefined ? [] : [`~ ${words.renamed}: ${name.from} → ${name.to}`]),
    ...nodes.added.map((node) => `+ ${nodeText(node, words)}`),
    ...nodes.updated.flatMap(({ from, to }) => nodeChanges(from, to, words)),
    ...nodes.removed.map((node) => `- ${nodeText(node, words)}`),
    ...edges.added.map((edge) => `+ ${edgeText(edge, words)}`),
    ...edges.updated.map(({ from, to }) => `~ ${edgeText(from, words)} ⇒ ${edgeText(to, words)}`),
    ...edges.removed.map((edge) => `- ${edgeText(edge, words)}`),
    ...frames.added.map(({ title }) => `+ ${words.frame} ${title}`),
    ...frames.updated.map(({ to }) => `~ ${words.frame} ${to.title}`),
    ...frames.removed.map(({ title }) => `- ${words.frame} ${title}`),
    ...notes.added.map(({ text }) => `+ ${words.note} ${text}`),
    ...notes.updated.map(({ to }) => `~ ${words.note} ${to.text}`),
    ...notes.removed.map(({ text }) => `- ${words.note} ${text}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function nodeText({ id, type, name }: JobNode, words: Texts): string {
  return `${words.node} ${name} (${id}, ${type})`
}

function edgeText({ from, to }: JobEdge, words: Texts): string {
  return `${words.edge} ${from.node}.${from.port} → ${to.node}.${to.port}`
}

/** Where a node stands on the canvas is one remark, whatever its figures. */
function nodeChanges(from: JobNode, to: JobNode, words: Texts): string[] {
  const { position: before, ...a } = from
  const { position: after, ...b } = to
  const moved = before.x !== after.x || before.y !== after.y
  return [
    `~ ${nodeText(to, words)}`,
    ...changes(a, b, '').map((line) => `    ${line}`),
    ...(moved ? [`    ${words.moved}`] : []),
  ]
}

function changes(from: unknown, to: unknown, path: string): string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return []
  if (!isNested(from) || !isNested(to)) return [`${path}: ${valueText(from)} → ${valueText(to)}`]
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...keys].flatMap((key) =>
    changes(from[key], to[key], path === '' ? key : `${path}.${key}`),
  )
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function valueText(value: unknown): string {
  return value === undefined ? '∅' : JSON.stringify(value)
}
