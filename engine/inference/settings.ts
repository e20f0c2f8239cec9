// Settings checked by a schema, with what is wrong as problems at their place in the form.
import type * as z from 'zod/mini'
import type { Problems } from './problems.ts'
import { settingFault } from './setting-issue.ts'

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
    const { code, values } = settingFault(issue, path, settings)
    problems.error(code, { formKey: path, values })
  }
  return undefined
}
