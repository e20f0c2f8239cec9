// What the preview could not do, as an error whose message somebody can read.
import type { Language } from '../../engine/nodes/node-type.ts'

/** Other errors stay as they are. Preview and messages are loaded only now. */
export async function inWords(error: unknown, language: Language): Promise<unknown> {
  const { PreviewError } = await import('./client.ts')
  if (!(error instanceof PreviewError)) return error
  const { loadMessages, messageFor } = await import('../i18n/messages.ts')
  await loadMessages(language)
  const { code, values } = error.failure
  return new Error(messageFor(code, language, values).message, { cause: error })
}
