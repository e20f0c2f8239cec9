// Texts of the object connector in English.
import type { ConnectorTexts } from '../../connector.ts'

export const en: ConnectorTexts = {
  name: 'Object',
  purpose: 'Records of an object in Awase',
  help: 'Fields go by name: every field that arrives must exist in the object. A record is recognised by its key, so the same run delivered twice changes nothing.',
  fields: {
    'write.object': { label: 'Object' },
    'write.mode': {
      label: 'Write mode',
      help: 'Upsert updates records that exist and inserts the others.',
      options: { insert: 'Insert', update: 'Update', upsert: 'Upsert', replace: 'Replace' },
    },
    'write.key': {
      label: 'Key',
      help: "Up to three fields that identify a record; none means the object's own key.",
    },
    'write.blanks': {
      label: 'Blank values',
      help: 'Of a record that exists: a blank (null or empty text) takes its value away, or leaves it as it was.',
      options: { clear: 'Clear', keep: 'Keep the old value' },
    },
  },
}
