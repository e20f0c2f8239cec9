// Source: rows of files that a connector finds, read by the schema that the source was built for.
import {
  connectorForms,
  readableConnector,
  readableConnectors,
  remoteConnector,
  remoteConnectors,
} from '../../connectors/index.ts'
import { noCompression } from '../../formats/compression/format.ts'
import { defaultReadFormat } from '../../formats/csv/format.ts'
import { formatFold, readFormatForm } from '../format-form.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { sourceConfigSchema } from './config.ts'
import type { SourceConfig } from './config.ts'
import { sourceOutline } from './face.ts'
import { inferSource } from './infer.ts'

const unfinished: InLanguages<string> = {
  en: 'Choose a connection and its files',
  ja: '接続とファイルを選んでください',
  de: 'Verbindung und Dateien wählen',
}

/** Version 1 read CSV only, never packed. */
function toVersion2(config: unknown): unknown {
  return { compression: noCompression, ...(config as object) }
}

export const source = defineNode<SourceConfig>({
  ...sourceOutline,
  version: 2,
  migrations: { 1: toVersion2 },
  config: sourceConfigSchema,
  initial({ catalog }) {
    const usable = catalog.connections.filter(({ connector }) => remoteConnector(connector))
    const connection = usable.length === 1 ? usable[0] : undefined
    const connector = remoteConnector(connection?.connector ?? '') ?? remoteConnectors[0]!
    return {
      connector: connector.name,
      connection: connection?.slug ?? '',
      read: connector.initialRead,
      format: defaultReadFormat,
      compression: noCompression,
      schema: [],
    }
  },
  infer: inferSource,
  form: [
    { key: 'connector', control: 'choice', options: readableConnectors.map(({ name }) => name) },
    {
      key: 'connection',
      control: 'connection',
      connectors: remoteConnectors.map(({ name }) => name),
      showWhen: { key: 'connector', is: remoteConnectors.map(({ name }) => name) },
    },
    ...connectorForms('read'),
    ...readFormatForm.map((field) => ({ ...field, fold: formatFold })),
    { key: 'schema', control: 'editor', editor: 'schema' },
  ],
  sentence(config, language) {
    const connector = readableConnector(config.connector)
    const read = connector?.read.safeParse(config.read)
    if (connector === undefined || !read?.success) return unfinished[language]
    if (connector.kind === 'remote' && config.connection === '') return unfinished[language]
    return connector.readSentence(read.data, config.connection, language)
  },
  renameField: (config) => config,
  renameOutput: ({ schema, ...rest }, from, to) => ({
    ...rest,
    schema: schema.map(({ name, type }) => ({ name: name === from ? to : name, type })),
  }),
  counters: ['read', 'out', 'rejected'],
  balance: { left: ['read'], right: ['out', 'rejected'] },
  operator: () => import('./operator.ts'),
})
