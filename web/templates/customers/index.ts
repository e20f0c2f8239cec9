// Customers of a Japanese accounting system: prefix match, and what becomes of blanks.
import type { Template } from '../template.ts'

export const customers: Template = {
  name: 'customers',
  families: ['source', 'shape', 'case', 'mapping', 'destination'],
  job: new URL('./job.json', import.meta.url),
  files: {
    'customers_20260401.csv': new URL('./files/customers_20260401.csv', import.meta.url),
  },
  texts: {
    en: {
      title: 'Customer import',
      purpose: 'Customers chosen by the prefix of their code, blanks filled by rule, as Shift_JIS.',
    },
    ja: {
      title: '顧客マスタ連携',
      purpose: 'コードの先頭で顧客を選び、空欄をルールで埋め、Shift_JIS で出力します。',
    },
    de: {
      title: 'Kundenimport',
      purpose: 'Kunden nach dem Anfang ihres Codes, Lücken nach Regel gefüllt, als Shift_JIS.',
    },
  },
}
