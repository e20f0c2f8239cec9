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
    },
    ja: {
      title: '路線と空港',
      purpose: 'フライトに空港を合わせ、交通量で分類し、Excel 用のレポートにします。',
    },
    de: {
      title: 'Strecken mit Flughäfen',
      purpose: 'Flüge mit ihrem Flughafen, nach Verkehr eingeteilt, als Bericht für Excel.',
    },
  },
}
