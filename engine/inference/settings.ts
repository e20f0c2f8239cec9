// Settings checked by a schema, with what is wrong as problems at their place in the form.
import type * as z from 'zod/mini'
import type { Problems } from './problems.ts'

/** The parsed settings, or undefined and a problem for each wrong one. `formKey` is put before their paths, with a dot. */
export function checkedSettings<T>(
  schema: z.ZodMiniType<T>,
  settings: unknown,
  formKey: string,
  problems: Problems,
): T | undefined {
  const result = schema.safeParse(settings)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = [...(formKey === '' ? [] : [formKey]), ...issue.path.map(String)].join('.')
    problems.error(codeOf(issue), { formKey: path, values: { setting: path } })
  }
  return undefined
}

/** An empty text where one is needed is unfinished work, not a mistake. */
function codeOf(issue: z.core.$ZodIssue): string {
  const empty = issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1
  return empty ? 'config.empty' : 'config.invalid'
}
