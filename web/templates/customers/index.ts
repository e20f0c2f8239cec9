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
      nodes: {
        customers: 'Customers',
        filter: 'Only partners',
        case: 'Kind of customer',
        'case-2': 'Blank contact',
        mapping: 'Import fields',
        destination: 'Import file',
      },
    },
    ja: {
      title: '顧客マスタ連携',
      purpose: 'コードの先頭で顧客を選び、空欄をルールで埋め、Shift_JIS\u00a0で出力します。',
      nodes: {
        customers: '顧客',
        filter: '取引先のみ',
        case: '区分',
        'case-2': '担当者の空欄',
        mapping: '取込項目',
        destination: '取込ファイル',
      },
    },
    de: {
      title: 'Kundenimport',
      purpose: 'Kunden nach dem Anfang ihres Codes, Lücken nach Regel gefüllt, als Shift_JIS.',
      nodes: {
        customers: 'Kunden',
        filter: 'Nur Partner',
        case: 'Kundenart',
        'case-2': 'Ohne Kontaktperson',
        mapping: 'Importfelder',
        destination: 'Importdatei',
      },
    },
  },
}
