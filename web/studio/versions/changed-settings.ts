// What differs between two states of a node, setting by setting, under the labels that its form shows.
import type { JobNode } from '../../../engine/job/document.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { FieldTexts, Language } from '../../../engine/nodes/node-type.ts'
import type { Translate } from '../../i18n/language.ts'
import { isWhole, partName } from './setting-words.ts'

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

export function changedSettings(
  from: JobNode,
  to: JobNode,
  language: Language,
  t: Translate,
): ChangedSetting[] {
  const own = ownFields
    .filter((field) => !sameContent(from[field], to[field]))
    .map((field) => ({ path: field, label: undefined, from: from[field], to: to[field] }))
  const texts = nodeFace(to.type)?.texts[language].fields ?? {}
  const settings = differences(from.config, to.config, '').map(({ path, from: old, to: now }) => ({
    path: `config.${path}`,
    label: labelOf(path, texts, t),
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
  if (sameContent(from, to) || (isOff(from) && isOff(to))) return []
  if (isWhole(from) || isWhole(to)) return [{ path, from, to }]
  if (!isNested(from) || !isNested(to) || Array.isArray(from) !== Array.isArray(to)) {
    return [{ path, from, to }]
  }
  const left: Readonly<Record<string, unknown>> = { ...from }
  const right: Readonly<Record<string, unknown>> = { ...to }
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key], path === '' ? key : `${path}.${key}`),
  )
}

/** A switch that an older document lacks is off. */
function isOff(value: unknown): boolean {
  return value === undefined || value === false
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What was chosen, in the words of the form; any other value as it is. */
function choiceOf(path: string, value: unknown, texts: FormTexts): unknown {
  const options = texts[path.replace(/\.\d+(?=\.|$)/g, '')]?.options
  return typeof value === 'string' ? (options?.[value] ?? value) : value
}

/** The label of a setting of a node's config: its own, or that of what it is a part of. */
export function settingLabel(
  node: JobNode,
  path: string,
  language: Language,
  t: Translate,
): string {
  return labelOf(path, nodeFace(node.type)?.texts[language].fields ?? {}, t)
}

/** What a setting of a node's config is set to, in the words of its form where it was chosen from them. */
export function settingValue(
  node: JobNode,
  path: string,
  value: unknown,
  language: Language,
): unknown {
  return choiceOf(path, value, nodeFace(node.type)?.texts[language].fields ?? {})
}

/** The label of the nearest setting that has one, and the part of it; entries of lists are numbered from 1. */
function labelOf(path: string, texts: FormTexts, t: Translate): string {
  const parts = path.split('.')
  const plain = parts.filter((part) => !isIndex(part))
  for (let length = plain.length; length > 0; length--) {
    const label = texts[plain.slice(0, length).join('.')]?.label
    if (label === undefined) continue
    const rest = plain.slice(length).map((part) => partName(part, t))
    const numbers = parts.filter(isIndex).map((part) => String(Number(part) + 1))
    return [[label, ...numbers].join(' '), ...rest].join(' · ')
  }
  return path
}

function isIndex(part: string): boolean {
  return /^\d+$/.test(part)
}
