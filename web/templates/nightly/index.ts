// Orders of a German shop, typed and sorted for the next system.
import type { Template } from '../template.ts'

export const nightly: Template = {
  name: 'nightly',
  families: ['source', 'shape', 'shape', 'destination'],
  job: new URL('./job.json', import.meta.url),
  files: {
    'bestellungen.csv': new URL('./files/bestellungen.csv', import.meta.url),
  },
  texts: {
    en: {
      title: 'Nightly export',
      purpose: 'German dates and amounts read exactly, sorted, quoted for the next system.',
      nodes: {
        orders: 'Orders',
        select: 'Types and names',
        sort: 'By date',
        destination: 'Export',
      },
    },
    ja: {
      title: '夜間エクスポート',
      purpose: 'ドイツ式の日付と金額を正確に読み、並べ替え、次のシステム向けに出力します。',
      nodes: {
        orders: '注文',
        select: '型と名前',
        sort: '日付順',
        destination: 'エクスポート',
      },
    },
    de: {
      title: 'Nächtlicher Export',
      purpose:
        'Deutsche Datums- und Betragsangaben genau gelesen, sortiert, für das nächste System.',
      nodes: {
        orders: 'Bestellungen',
        select: 'Typen und Namen',
        sort: 'Nach Datum',
        destination: 'Export',
      },
    },
  },
}
