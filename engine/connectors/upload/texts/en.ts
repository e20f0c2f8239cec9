// Texts of the upload connector in English.
import type { ConnectorTexts } from '../../connector.ts'

export const en: ConnectorTexts = {
  name: 'Upload',
  purpose: 'A file from your computer',
  help: 'Every run reads exactly these bytes until you replace the file. For files that change every night, choose a connection instead.',
  fields: {
    'read.files': { label: 'File', help: 'CSV, TSV or JSON, also packed; up to 512 MB.' },
  },
}
