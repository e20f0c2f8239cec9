// Message and hint of a problem; one that only says "this setting" gets the name of the setting before it.
import type { Message } from '../../../engine/messages/catalogue.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { Language, Problem } from '../../../engine/nodes/node-type.ts'
import { messageFor } from '../../i18n/messages.ts'

/** For wherever the problem does not stand beside its control. */
export function problemWords(
  { code, formKey, values }: Problem,
  node: JobNode | undefined,
  language: Language,
): Message {
  const said = messageFor(code, language, values)
  const fields = nodeFace(node?.type ?? '')?.texts[language].fields
  const label = code.startsWith('config.') ? fields?.[formKey ?? '']?.label : undefined
  return label === undefined ? said : { ...said, message: `${label}: ${said.message}` }
}
