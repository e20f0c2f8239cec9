// What differs between two states of a node, setting by setting, under the labels that its form shows.
import type { JobNode } from '../../../engine/job/document.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { FieldTexts, Language } from '../../../engine/nodes/node-type.ts'

export interface ChangedSetting {
  /** Path into the node, e.g. `config.keys.0.left`. */
  path: string
  /** As the form names it; undefined outside of the config. */
  label: string | undefined
  from: unknown
  to: unknown
}

type FormTexts = Readonly<Record<string, FieldTexts>>

const ownFields = ['name', 'note', 'disabled', 'position'] as const

export function changedSettings(from: JobNode, to: JobNode, language: Language): ChangedSetting[] {
  const own = ownFields
    .filter((field) => !sameContent(from[field], to[field]))
    .map((field) => ({ path: field, label: undefined, from: from[field], to: to[field] }))
  const texts = nodeFace(to.type)?.texts[language].fields ?? {}
  const settings = differences(from.config, to.config, '').map(({ path, from: old, to: now }) => ({
    path: `config.${path}`,
    label: labelOf(path, texts),
    from: choiceOf(path, old, texts),
    to: choiceOf(path, now, texts),
  }))
  return [...own, ...settings]
}

interface Difference {
  path: string
  from: unknown
  to: unknown
}

function differences(from: unknown, to: unknown, path: string): Difference[] {
  if (sameContent(from, to)) return []
  if (!isNested(from) || !isNested(to) || Array.isArray(from) !== Array.isArray(to)) {
    return [{ path, from, to }]
  }
  const left: Readonly<Record<string, unknown>> = { ...from }
  const right: Readonly<Record<string, unknown>> = { ...to }
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key], path === '' ? key : `${path}.${key}`),
  )
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What was chosen, in the words of the form; any other value as it is. */
function choiceOf(path: string, value: unknown, texts: FormTexts): unknown {
  const options = texts[path.replace(/\.\d+(?=\.|$)/g, '')]?.options
  return typeof value === 'string' ? (options?.[value] ?? value) : value
}

/** The label of the nearest setting that has one; entries of lists are numbered from 1. */
function labelOf(path: string, texts: FormTexts): string {
  const parts = path.split('.')
  const numbers = parts.filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1)
  const plain = parts.filter((part) => !/^\d+$/.test(part))
  for (let length = plain.length; length > 0; length--) {
    const label = texts[plain.slice(0, length).join('.')]?.label
    if (label === undefined) continue
    const rest = plain.slice(length).join('.')
    return [label, ...numbers, rest].filter((part) => part !== '').join(' ')
  }
  return path
}

/** A value in one short line. */
export function shortValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
