// Formula: a field filled by an expression.
import { emphasised } from '../../expression/condition-words.ts'
import { renameInExpression } from '../../expression/syntax/write.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { formulaConfigSchema, formulaTypes } from './config.ts'
import type { FormulaConfig } from './config.ts'
import { formulaOutline } from './face.ts'
import { inferFormulaNode } from './infer.ts'

const nameless: InLanguages<string> = {
  en: 'Write a formula and name the field that it fills',
  ja: '数式を書き、値を入れる項目に名前を付けてください',
  de: 'Eine Formel schreiben und das Feld benennen, das sie füllt',
}

/** A card has room for so much of an expression. */
const shown = 60

export const formula = defineNode<FormulaConfig>({
  ...formulaOutline,
  version: 1,
  migrations: {},
  config: formulaConfigSchema,
  initial: () => ({ field: '', expression: '', type: 'inferred', onError: 'reject' }),
  infer: inferFormulaNode,
  form: [
    { key: 'field', control: 'text' },
    { key: 'expression', control: 'editor', editor: 'formula' },
    { key: 'type', control: 'choice', options: formulaTypes },
    { key: 'onError', control: 'choice', options: ['reject', 'null'] },
  ],
  sentence({ field, expression }, language) {
    if (field === '' || expression === '') return nameless[language]
    const cut = expression.length > shown ? `${expression.slice(0, shown)}…` : expression
    return `${emphasised(field)} = ${emphasised(cut)}`
  },
  renameField: (config, _port, from, to) => ({
    ...config,
    field: config.field === from ? to : config.field,
    expression: renameInExpression(config.expression, from, to),
  }),
  renameOutput: (config, from, to) => (config.field === from ? { ...config, field: to } : null),
  counters: ['in', 'out', 'nulled', 'rejected'],
  balance: { left: ['in'], right: ['out', 'rejected'] },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
