// What can be said about the name of a file to write before a run fills its date parts.
import type { Problems } from '../../nodes/problems.ts'

/** Inside braces stand date parts and punctuation: `{yyyy-MM-dd_HHmmss}`. */
const dateParts = /^(?:yyyy|MM|dd|HH|mm|ss|[-_. ])+$/

const braced = /\{([^{}]*)\}/g

/** A name must be one part of a path; each brace must hold date parts. */
export function checkNameTemplate(name: string, formKey: string, problems: Problems): void {
  const plain = name.replace(braced, (whole, parts: string) => {
    if (dateParts.test(parts)) return ''
    problems.error('file.name-template', { formKey, values: { part: whole } })
    return ''
  })
  if (/[{}]/.test(plain)) {
    problems.error('file.name-template', { formKey, values: { part: name } })
  }
  if (/[/\\]/.test(plain) || name === '.' || name === '..') {
    problems.error('file.name-hostile', { formKey, values: { name } })
  }
}
