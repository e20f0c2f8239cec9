// Direct mapping: source field to target field, with coercion and requiredness.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { directMappingConfigSchema } from './config.ts'
import type { DirectMappingConfig } from './config.ts'
import { directMappingOutline } from './face.ts'
import { inferDirectMapping } from './infer.ts'

interface Words {
  filled(of: string): string
  missing(of: string, field: string): string
  none: string
}

const words: InLanguages<Words> = {
  en: {
    filled: (of) => `${of} fields filled`,
    missing: (of, field) => `${of} fields filled; ${field} still needs a value`,
    none: 'Choose the fields that go on',
  },
  ja: {
    filled: (of) => `${of} 項目を設定`,
    missing: (of, field) => `${of} 項目を設定。${field} が未設定です`,
    none: '先へ渡す項目を選んでください',
  },
  de: {
    filled: (of) => `${of} Feldern gefüllt`,
    missing: (of, field) => `${of} Feldern gefüllt; ${field} fehlt noch`,
    none: 'Felder wählen, die weitergehen',
  },
}

const outOf: InLanguages<(filled: number, all: number) => string> = {
  en: (filled, all) => `${filled} of ${all}`,
  ja: (filled, all) => `${filled} / ${all}`,
  de: (filled, all) => `${filled} von ${all}`,
}

export const directMapping = defineNode<DirectMappingConfig>({
  ...directMappingOutline,
  version: 1,
  migrations: {},
  config: directMappingConfigSchema,
  initial: ({ inputs }) => ({
    fields: (inputs['in'] ?? []).map(({ name, type }) => ({
      target: name,
      type,
      from: { kind: 'field', field: name },
      required: false,
    })),
  }),
  infer: inferDirectMapping,
  form: [{ key: 'fields', control: 'editor', editor: 'mapping' }],
  sentence({ fields }, language) {
    const { filled, missing, none } = words[language]
    if (fields.length === 0) return none
    const mapped = fields.filter(({ from }) => from !== null).length
    const of = emphasised(outOf[language](mapped, fields.length))
    const needed = fields.find(({ from, required }) => required && from === null)
    return needed === undefined ? filled(of) : missing(of, emphasised(needed.target))
  },
  targets: {
    of: ({ fields }) => fields.map(({ target }) => target),
    fill: ({ fields }, target, field) => ({
      fields: fields.map((one) =>
        one.target === target ? { ...one, from: { kind: 'field', field } } : one,
      ),
    }),
  },
  renameField: ({ fields }, _port, from, to) => ({
    fields: fields.map((field) =>
      field.from?.kind === 'field' && field.from.field === from
        ? { ...field, from: { kind: 'field', field: to } }
        : field,
    ),
  }),
  renameOutput: ({ fields }, from, to) =>
    fields.some(({ target }) => target === from)
      ? {
          fields: fields.map((field) => (field.target === from ? { ...field, target: to } : field)),
        }
      : null,
  counters: ['in', 'out', 'rejected'],
  balance: { left: ['in'], right: ['out', 'rejected'] },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
