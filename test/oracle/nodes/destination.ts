// Destinations: a file in a random dialect, or records; what is written reads back as what arrived.
import { defaultWriteFormat } from '../../../engine/formats/csv/format.ts'
import type { CsvWriteFormat } from '../../../engine/formats/csv/format.ts'
import { defineOracle } from '../oracle-node.ts'

type CsvDestination = {
  connector: string
  connection: string
  write: Record<string, unknown>
  format: CsvWriteFormat
}

export const destination = defineOracle<CsvDestination>({
  type: 'destination',
  version: 1,
  ports: ['in'],
  make(random, _inputs, id) {
    const format = {
      ...defaultWriteFormat,
      newline: random.pick(['lf', 'crlf'] as const),
      quoteAll: random.chance(0.3),
    }
    const isFile = random.chance(0.6)
    const write = isFile
      ? { folder: '/', name: `${id}.csv` }
      : { object: id, mode: 'insert', key: [] }
    const connector = isFile ? 'sftp' : 'object'
    return { config: { connector, connection: isFile ? 'c' : '', write, format } }
  },
  covers: ['a file', 'records', 'lf', 'crlf', 'all quoted', 'no row'],
  reached: ({ connector, format }, { counters }) => [
    connector === 'sftp' ? 'a file' : 'records',
    ...(connector === 'sftp' ? [format.newline, ...(format.quoteAll ? ['all quoted'] : [])] : []),
    ...(counters['in'] === 0 ? ['no row'] : []),
  ],
})
