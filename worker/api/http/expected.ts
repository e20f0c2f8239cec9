// What a part of a request should have been, in signs that need no translation: `string`, `length ≤ 200`, `"a" | "b"`.
import type { core } from 'zod'

const jsonTypes: Readonly<Record<string, string>> = { int: 'integer', record: 'object', nan: 'NaN' }

/** Never says what was sent. */
export function expectedOf(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return jsonTypes[issue.expected] ?? issue.expected
    case 'too_small':
      return `${measureOf(issue.origin)}${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`
    case 'too_big':
      return `${measureOf(issue.origin)}${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`
    case 'invalid_format':
      return issue.pattern ?? issue.format
    case 'not_multiple_of':
      return `n × ${issue.divisor}`
    case 'invalid_value':
      return oneOf(issue.values.map((value) => JSON.stringify(value)))
    case 'invalid_union':
      return oneOf(issue.errors.flatMap((issues) => issues.slice(0, 1).map(expectedOf)))
    case 'invalid_key':
    case 'invalid_element':
      return oneOf(issue.issues.slice(0, 1).map(expectedOf))
    case 'unrecognized_keys':
      // Nothing should have been there.
      return '∅'
    case 'custom':
      return issue.message
  }
}

/** What is counted, with a blank behind it; numbers are compared as they are. */
function measureOf(origin: string): string {
  if (origin === 'string') return 'length '
  return origin === 'array' || origin === 'set' ? 'items ' : ''
}

function oneOf(choices: readonly string[]): string {
  return [...new Set(choices)].join(' | ') || '∅'
}
