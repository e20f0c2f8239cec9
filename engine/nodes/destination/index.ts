// Destination: where a run delivers: a file through a connector, or records of an object.
import {
  connectorForms,
  remoteConnector,
  remoteConnectors,
  writableConnector,
  writableConnectors,
} from '../../connectors/index.ts'
import { defaultWriteFormat } from '../../formats/csv/format.ts'
import { writeFormatForm } from '../format-form.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { destinationConfigSchema, whenRejectedOptions } from './config.ts'
import type { DestinationConfig } from './config.ts'
import { destinationOutline } from './face.ts'
import { inferDestination } from './infer.ts'

const unfinished: InLanguages<string> = {
  en: 'Choose where the rows are delivered',
  ja: '配信先を選んでください',
  de: 'Wählen, wohin die Zeilen zugestellt werden',
}

const fileConnectors = writableConnectors
  .filter(({ accepts }) => accepts === 'file')
  .map(({ name }) => name)

export const destination = defineNode<DestinationConfig>({
  ...destinationOutline,
  version: 1,
  migrations: {},
  config: destinationConfigSchema,
  initial({ inputs, catalog }) {
    const usable = catalog.connections.filter(({ connector }) => remoteConnector(connector))
    const connection = usable.length === 1 ? usable[0] : undefined
    const connector = writableConnector(connection?.connector ?? '') ?? remoteConnectors[0]!
    return {
      connector: connector.name,
      connection: connection?.slug ?? '',
      write: connector.initialWrite({ input: inputs['in'], catalog }),
      format: defaultWriteFormat,
      whenRejected: 'deliver',
      mostRejected: 0,
    }
  },
  infer: inferDestination,
  form: [
    { key: 'connector', control: 'choice', options: writableConnectors.map(({ name }) => name) },
    {
      key: 'connection',
      control: 'connection',
      connectors: remoteConnectors.map(({ name }) => name),
      showWhen: { key: 'connector', is: remoteConnectors.map(({ name }) => name) },
    },
    ...connectorForms('write'),
    ...writeFormatForm(fileConnectors),
    { key: 'whenRejected', control: 'choice', options: whenRejectedOptions },
    {
      key: 'mostRejected',
      control: 'number',
      min: 0,
      showWhen: { key: 'whenRejected', is: ['limit'] },
    },
  ],
  sentence(config, language) {
    const connector = writableConnector(config.connector)
    const write = connector?.write.safeParse(config.write)
    if (connector === undefined || !write?.success) return unfinished[language]
    if (connector.kind === 'remote' && config.connection === '') return unfinished[language]
    return connector.writeSentence(write.data, config.connection, language)
  },
  renameField: (config) => config,
  identifies({ connector: name, write }, catalog) {
    const connector = writableConnector(name)
    const settings = connector?.write.safeParse(write)
    if (connector === undefined || !settings?.success) return []
    return connector.identifies?.(settings.data, catalog) ?? []
  },
  rejectLimit: ({ whenRejected, mostRejected }) => (whenRejected === 'limit' ? mostRejected : null),
  counters: ['in', 'written', 'rejected'],
  balance: { left: ['in'], right: ['written', 'rejected'] },
  operator: () => import('./operator.ts'),
})
