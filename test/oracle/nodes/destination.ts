// Destinations: a file in a random dialect, or records; what is written reads back as what arrived.
import { defaultWriteFormat, emptyForms } from '../../../engine/formats/csv/format.ts'
import type { CsvWriteFormat } from '../../../engine/formats/csv/format.ts'
import { defineOracle } from '../oracle-node.ts'

type CsvDestination = {
  connector: string
  connection: string
  write: Record<string, unknown>
  format: CsvWriteFormat
}

function dialectOf({ newline, quoteAll, nullAs, emptyAs }: CsvWriteFormat): string[] {
  return [newline, ...(quoteAll ? ['all quoted'] : []), `null as ${nullAs}`, `empty as ${emptyAs}`]
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
      nullAs: random.pick(emptyForms),
      emptyAs: random.pick(emptyForms),
    }
    const isFile = random.chance(0.6)
    const write = isFile
      ? { folder: '/', name: `${id}.csv` }
      : { object: id, mode: 'insert', key: [] }
    const connector = isFile ? 'sftp' : 'object'
    return { config: { connector, connection: isFile ? 'c' : '', write, format } }
  },
  readsBack(value, { connector, format: { nullAs, emptyAs } }) {
    if (connector !== 'sftp') return value
    if (value === null) return nullAs === 'quotes' ? '' : null
    return value === '' && emptyAs === 'nothing' ? null : value
  },
  covers: [
    'a file',
    'records',
    'lf',
    'crlf',
    'all quoted',
    'null as nothing',
    'null as quotes',
    'empty as nothing',
    'empty as quotes',
    'no row',
  ],
  reached: ({ connector, format }, { counters }) => [
    connector === 'sftp' ? 'a file' : 'records',
    ...(connector === 'sftp' ? dialectOf(format) : []),
    ...(counters['in'] === 0 ? ['no row'] : []),
  ],
})
