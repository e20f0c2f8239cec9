// What a schema says of a wrong setting, as a code of the catalogue with what would be allowed.
import type * as z from 'zod/mini'

export interface SettingFault {
  code: string
  values: Record<string, string | number>
}

/** `path` names the setting in the message; `settings` are those that were checked: what stands there now is told too. */
export function settingFault(
  issue: z.core.$ZodIssue,
  path: string,
  settings: unknown,
): SettingFault {
  const setting = { setting: path }
  const found = valueAt(settings, issue.path)
  const options = allowed(issue)
  if (options !== undefined) {
    const values = { ...setting, allowed: options.join(', '), value: shown(found) }
    return { code: found === undefined ? 'config.choice-missing' : 'config.not-one-of', values }
  }
  if (issue.code === 'invalid_type') {
    const values = { ...setting, expected: issue.expected, found: kindOf(found) }
    return { code: found === undefined ? 'config.missing' : 'config.other-kind', values }
  }
  if (issue.code === 'too_small') return tooSmall(issue, setting)
  if (issue.code === 'too_big') return tooBig(issue, setting)
  return { code: 'config.invalid', values: setting }
}

/** Of an enumeration, a fixed value, or objects that a member of theirs tells apart. */
function allowed(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  const told = issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined
  return Array.isArray(told) ? told.map(String) : undefined
}

/** An empty text or list where one is needed is unfinished work, not a mistake. */
function tooSmall(
  { origin, minimum }: z.core.$ZodIssueTooSmall,
  setting: { setting: string },
): SettingFault {
  if (origin === 'string' || origin === 'array') return { code: 'config.empty', values: setting }
  return { code: 'config.too-small', values: { ...setting, least: Number(minimum) } }
}

function tooBig(
  { origin, maximum }: z.core.$ZodIssueTooBig,
  setting: { setting: string },
): SettingFault {
  const values = { ...setting, most: Number(maximum) }
  if (origin === 'string') return { code: 'config.too-long', values }
  return { code: origin === 'array' ? 'config.too-many' : 'config.too-large', values }
}

function valueAt(settings: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = settings
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** A word of the term `kind` in `messages/terms.ts`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const shownLimit = 60

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > shownLimit ? `${text.slice(0, shownLimit)}…` : text
}
