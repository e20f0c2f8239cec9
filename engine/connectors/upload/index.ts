// Uploaded files: somebody dropped them onto the canvas. Awase keeps their bytes under their content, so every run reads the same.
import { emphasised } from '../../expression/condition-words.ts'
import { Problems } from '../../inference/problems.ts'
import type { InLanguages } from '../../nodes/node-type.ts'
import { defineStoredConnector } from '../connector.ts'
import { uploadReadSchema } from './settings.ts'
import type { UploadRead } from './settings.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

interface Words {
  none: string
  one(name: string): string
  several(name: string, further: number): string
}

const words: InLanguages<Words> = {
  en: {
    none: 'Choose a file',
    one: (name) => `Read ${name}`,
    several: (name, further) => `Read ${name} and ${further} more`,
  },
  ja: {
    none: 'ファイルを選んでください',
    one: (name) => `${name} を読み込みます`,
    several: (name, further) => `${name} と他${further}件を読み込みます`,
  },
  de: {
    none: 'Eine Datei wählen',
    one: (name) => `${name} lesen`,
    several: (name, further) => `${name} und ${further} weitere lesen`,
  },
}

export const upload = defineStoredConnector<UploadRead>({
  kind: 'stored',
  name: 'upload',
  icon: 'file-up',
  read: uploadReadSchema,
  readForm: [{ key: 'files', control: 'files' }],
  initialRead: { files: [] },
  readSentence({ files }, _connection, language) {
    const [first, ...further] = files
    const { none, one, several } = words[language]
    if (first === undefined) return none
    const name = emphasised(first.name)
    return further.length === 0 ? one(name) : several(name, further.length)
  },
  filesOf: ({ files }) => files,
  inferRead({ files }, nodeId) {
    const problems = new Problems(nodeId)
    if (files.length === 0) problems.error('upload.none', { formKey: 'read.files' })
    return problems.found
  },
  texts: { en, ja, de },
})
