// The objects that every workspace begins with; the sample fills them.
import type { ObjectField } from './schema/connections.ts'

const text = (name: string): ObjectField => ({ name, type: 'string', required: false })
const required = (field: ObjectField): ObjectField => ({ ...field, required: true })

export const builtInObjects: readonly { name: string; fields: ObjectField[]; key: string[] }[] = [
  {
    name: 'Airport',
    fields: [
      required(text('iata')),
      required(text('name')),
      text('city'),
      text('state'),
      text('country'),
      { name: 'latitude', type: 'decimal', required: false },
      { name: 'longitude', type: 'decimal', required: false },
    ],
    key: ['iata'],
  },
  {
    name: 'Route',
    fields: [
      required(text('origin')),
      required(text('destination')),
      { name: 'origin_airport', type: 'gsid', required: false },
      { name: 'destination_airport', type: 'gsid', required: false },
      text('origin_city'),
      text('destination_city'),
      { name: 'flights', type: 'integer', required: false },
      text('traffic_class'),
    ],
    key: ['origin', 'destination'],
  },
]
