// A job as a file: stable key order, so that Git shows what changed; and back, as an edit that can be undone.
import { parseDocument, serialiseDocument } from '../../engine/job/serialise.ts'
import { AwaseError } from '../../engine/error.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import { i18n } from '@lingui/core'
import { saveFile } from '../app/save-file.ts'
import { loadMessages, messageFor } from '../i18n/messages.ts'
import { sayUndoable } from './say-undoable.ts'
import { changeTo, useJob } from './store.ts'
import { thisVisit } from './this-visit.ts'

/** Hands the draft to the person as `<name>.json`. */
export function exportJob(): void {
  const { document: job } = useJob.getState()
  saveFile(`${job.name}.json`, serialiseDocument(job), 'application/json')
}

/** The file's job in the place of the draft, which undo brings back. Throws, in words, what is wrong with the file. */
export async function importJob(file: File): Promise<void> {
  const isHere = thisVisit()
  await loadMessages(i18n.locale as Language)
  const imported = parsed(await file.text())
  if (!isHere()) return
  const { jobId } = useJob.getState()
  changeTo({ id: 'change.import' }, { ...imported, id: jobId })
  sayUndoable((t) => t('versions.imported'))
}

function parsed(text: string) {
  try {
    return parseDocument(text)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    const words = messageFor(error.code, i18n.locale as Language, error.values)
    throw new Error(`${words.message} ${words.hint}`, { cause: error })
  }
}
