// The built-in target data model as a destination. Its records live in the edge's own store, which also delivers.
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages } from '../../nodes/node-type.ts'
import { defineBuiltInConnector } from '../connector.ts'
import { inferObjectWrite } from './infer.ts'
import { blankPolicies, objectWriteSchema } from './settings.ts'
import type { ObjectWrite } from './settings.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import { ja } from './texts/ja.ts'

interface Words {
  verbs: Readonly<Record<ObjectWrite['mode'], (object: string) => string>>
  byKey(sentence: string, fields: string): string
  byOwnKey(sentence: string): string
  between: string
}

const words: InLanguages<Words> = {
  en: {
    verbs: {
      insert: (object) => `Insert into ${object}`,
      update: (object) => `Update ${object}`,
      upsert: (object) => `Upsert into ${object}`,
      replace: (object) => `Replace all of ${object}`,
    },
    byKey: (sentence, fields) => `${sentence} by ${fields}`,
    byOwnKey: (sentence) => `${sentence} by its key`,
    between: ' + ',
  },
  ja: {
    verbs: {
      insert: (object) => `${object} に追加`,
      update: (object) => `${object} を更新`,
      upsert: (object) => `${object} に追加または更新`,
      replace: (object) => `${object} をすべて置換`,
    },
    byKey: (sentence, fields) => `${sentence}（キー：${fields}）`,
    byOwnKey: (sentence) => `${sentence}（オブジェクトのキー）`,
    between: ' + ',
  },
  de: {
    verbs: {
      insert: (object) => `In ${object} einfügen`,
      update: (object) => `${object} aktualisieren`,
      upsert: (object) => `In ${object} einfügen oder aktualisieren`,
      replace: (object) => `${object} ganz ersetzen`,
    },
    byKey: (sentence, fields) => `${sentence}, Schlüssel ${fields}`,
    byOwnKey: (sentence) => `${sentence}, mit seinem Schlüssel`,
    between: ' + ',
  },
}

export const object = defineBuiltInConnector<ObjectWrite>({
  kind: 'built-in',
  name: 'object',
  icon: 'database',
  write: objectWriteSchema,
  writeForm: [
    { key: 'object', control: 'object' },
    { key: 'mode', control: 'choice', options: ['insert', 'update', 'upsert', 'replace'] },
    { key: 'key', control: 'fields', port: 'in' },
    {
      key: 'blanks',
      control: 'choice',
      options: blankPolicies,
      showWhen: { key: 'mode', is: ['update', 'upsert'] },
    },
  ],
  initialWrite: ({ catalog }) => ({
    object: catalog.objects.length === 1 ? catalog.objects[0]!.name : '',
    mode: 'upsert',
    key: [],
    blanks: 'clear',
  }),
  inferWrite: inferObjectWrite,
  writeSentence({ object: name, mode, key }, _connection, language) {
    const { verbs, byKey, byOwnKey, between } = words[language]
    const sentence = verbs[mode](emphasised(name))
    return key.length === 0
      ? byOwnKey(sentence)
      : byKey(sentence, key.map(emphasised).join(between))
  },
  identifies: ({ object: name, key }, { objects }) =>
    key.length > 0 ? key : (objects.find((one) => one.name === name)?.key ?? []),
  texts: { en, ja, de },
  recognition: 'key',
  accepts: 'records',
})
