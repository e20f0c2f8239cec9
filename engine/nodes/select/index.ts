// Select: keeps, drops, renames, reorders and casts fields.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { selectConfigSchema } from './config.ts'
import type { SelectConfig } from './config.ts'
import { selectOutline } from './face.ts'
import { inferSelect } from './infer.ts'

interface Words {
  changed(n: number): string
  /** `alone`: nothing stands before it. */
  dropped(n: number, alone: boolean): string
  ordered: string
  only(n: number): string
  none: string
  between: string
}

const strong = (n: number) => emphasised(String(n))

const words: InLanguages<Words> = {
  en: {
    changed: (n) => `${strong(n)} ${n === 1 ? 'field' : 'fields'} changed`,
    dropped: (n, alone) => `${strong(n)} ${alone ? (n === 1 ? 'field ' : 'fields ') : ''}left out`,
    ordered: 'in another order',
    only: (n) => (n === 1 ? `Only ${strong(n)} field goes on` : `Only ${strong(n)} fields go on`),
    none: 'All fields go on; nothing chosen yet',
    between: ', ',
  },
  ja: {
    changed: (n) => `${strong(n)} 項目を変更`,
    dropped: (n) => `${strong(n)} 項目を除外`,
    ordered: '並べ替えあり',
    only: (n) => `${strong(n)} 項目だけを渡します`,
    none: 'すべての項目を渡します（未設定）',
    between: '、',
  },
  de: {
    changed: (n) => `${strong(n)} ${n === 1 ? 'Feld' : 'Felder'} geändert`,
    dropped: (n, alone) =>
      `${strong(n)} ${alone ? (n === 1 ? 'Feld ' : 'Felder ') : ''}weggelassen`,
    ordered: 'andere Reihenfolge',
    only: (n) =>
      n === 1 ? `Nur ${strong(n)} Feld geht weiter` : `Nur ${strong(n)} Felder gehen weiter`,
    none: 'Alle Felder gehen weiter; noch nichts gewählt',
    between: ', ',
  },
}

/** Entries may stand there for the order alone. */
function changedCount(fields: SelectConfig['fields']): number {
  return fields.filter(({ name, type }) => name !== '' || type !== 'kept').length
}

export const select = defineNode<SelectConfig>({
  ...selectOutline,
  version: 1,
  migrations: {},
  config: selectConfigSchema,
  initial: () => ({ fields: [], others: 'keep', dropped: [] }),
  infer: inferSelect,
  form: [{ key: 'fields', control: 'editor', editor: 'select' }],
  sentence({ fields, others, dropped }, language) {
    const say = words[language]
    if (others === 'drop') return say.only(fields.length)
    const changed = changedCount(fields)
    const said = [
      ...(changed > 0 ? [say.changed(changed)] : []),
      ...(dropped.length > 0 ? [say.dropped(dropped.length, changed === 0)] : []),
      ...(others === 'after' && fields.length > 0 ? [say.ordered] : []),
    ]
    const [first, ...more] = said
    if (first === undefined) return say.none
    return [first.charAt(0).toUpperCase() + first.slice(1), ...more].join(say.between)
  },
  renameField: (config, _port, from, to) => ({
    ...config,
    fields: config.fields.map((entry) => (entry.field === from ? { ...entry, field: to } : entry)),
    dropped: config.dropped.map((name) => (name === from ? to : name)),
  }),
  renameOutput(config, from, to) {
    const named = ({ field, name }: SelectConfig['fields'][number]) => (name || field) === from
    if (!config.fields.some(named)) return null
    return {
      ...config,
      fields: config.fields.map((entry) => (named(entry) ? { ...entry, name: to } : entry)),
    }
  },
  counters: ['in', 'out', 'rejected'],
  balance: { left: ['in'], right: ['out', 'rejected'] },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
