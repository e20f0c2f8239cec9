// The sample: flights and airports of the United States, from the package `vega-datasets`.
import type { Template } from '../template.ts'

export const routes: Template = {
  name: 'routes',
  families: ['source', 'merge', 'case', 'mapping', 'destination'],
  job: new URL('./job.json', import.meta.url),
  files: {
    'flights-airport.csv': new URL(
      '../../../node_modules/vega-datasets/data/flights-airport.csv',
      import.meta.url,
    ),
    'airports.csv': new URL(
      '../../../node_modules/vega-datasets/data/airports.csv',
      import.meta.url,
    ),
  },
  texts: {
    en: {
      title: 'Routes with airports',
      purpose: 'Flights merged with their airport, classed by traffic, as a report for Excel.',
      nodes: {
        flights: 'Flights',
        airports: 'Airports',
        merge: 'Origin airport',
        case: 'Traffic class',
        mapping: 'Report fields',
        destination: 'Route report',
      },
    },
    ja: {
      title: '路線と空港',
      purpose: 'フライトに空港を合わせ、交通量で分類し、Excel\u00a0用のレポートにします。',
      nodes: {
        flights: 'フライト',
        airports: '空港',
        merge: '出発空港',
        case: '交通量の区分',
        mapping: 'レポートの項目',
        destination: '路線レポート',
      },
    },
    de: {
      title: 'Strecken mit Flughäfen',
      purpose: 'Flüge mit ihrem Flughafen, nach Verkehr eingeteilt, als Bericht für Excel.',
      nodes: {
        flights: 'Flüge',
        airports: 'Flughäfen',
        merge: 'Startflughafen',
        case: 'Verkehrsklasse',
        mapping: 'Berichtsfelder',
        destination: 'Streckenbericht',
      },
    },
  },
}
