// Two address lists: duplicates removed, matched, and told apart.
import type { Template } from '../template.ts'

export const addresses: Template = {
  name: 'addresses',
  families: ['source', 'shape', 'merge', 'case', 'destination'],
  job: new URL('./job.json', import.meta.url),
  files: {
    'shop.csv': new URL('./files/shop.csv', import.meta.url),
    'crm.csv': new URL('./files/crm.csv', import.meta.url),
  },
  texts: {
    en: {
      title: 'Match two lists',
      purpose:
        'Duplicates removed, two address lists matched by e-mail; each row says where it was found.',
      nodes: {
        shop: 'Shop',
        crm: 'CRM',
        dedupe: 'One row a person',
        merge: 'Match by e-mail',
        case: 'Where found',
        destination: 'Matched',
      },
    },
    ja: {
      title: '二つの名簿の照合',
      purpose: '重複を除き、二つの名簿をメールで照合し、どちらにあったかを示します。',
      nodes: {
        shop: 'ショップ',
        crm: 'CRM',
        dedupe: '一人一行',
        merge: 'メールで照合',
        case: 'どこにあったか',
        destination: '照合結果',
      },
    },
    de: {
      title: 'Zwei Listen abgleichen',
      purpose:
        'Doppelte entfernt, zwei Adresslisten per E-Mail abgeglichen; jede Zeile sagt, wo sie stand.',
      nodes: {
        shop: 'Shop',
        crm: 'CRM',
        dedupe: 'Eine Zeile je Person',
        merge: 'Abgleich per E-Mail',
        case: 'Fundstelle',
        destination: 'Abgeglichen',
      },
    },
  },
}
