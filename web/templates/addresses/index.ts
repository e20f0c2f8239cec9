// Two address lists: doubles removed, matched, and told apart.
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
        'Doubles removed, two address lists matched by e-mail, each row says where it was found.',
    },
    ja: {
      title: '二つの名簿の照合',
      purpose: '重複を除き、二つの名簿をメールで照合し、どちらにあったかを示します。',
    },
    de: {
      title: 'Zwei Listen abgleichen',
      purpose:
        'Doppelte entfernt, zwei Adresslisten per E-Mail abgeglichen; jede Zeile sagt, wo sie stand.',
    },
  },
}
