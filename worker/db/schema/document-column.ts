// A job document in a column: opened on every read, so that documents of older releases come out in today's format.
import { customType } from 'drizzle-orm/sqlite-core'
import type { JobDocument } from '../../../engine/job/document.ts'
import { openDocument } from '../../../engine/job/serialise.ts'

/** Reading throws what `openDocument` throws, e.g. `job.too-new`. */
export const documentColumn = customType<{ data: JobDocument; driverData: string }>({
  dataType: () => 'text',
  toDriver: (document) => JSON.stringify(document),
  fromDriver: (text) => openDocument(JSON.parse(text)),
})
