// All connectors: one folder and one line each.
import type { FormField, ShowWhen } from '../nodes/form.ts'
import type { FieldTexts, Language } from '../nodes/node-type.ts'
import type {
  AnyConnector,
  AnyReadableConnector,
  AnyRemoteConnector,
  AnyWritableConnector,
} from './connector.ts'
import { object } from './object/index.ts'
import { sftp } from './sftp/index.ts'
import { upload } from './upload/index.ts'

const connectors: readonly AnyConnector[] = [sftp, upload, object]

const byName = new Map(connectors.map((connector) => [connector.name, connector]))

export function allConnectors(): readonly AnyConnector[] {
  return connectors
}

/** Undefined when this version of Awase has no connector of that name. */
export function connectorNamed(name: string): AnyConnector | undefined {
  return byName.get(name)
}

/** A connector to a system outside: it can be checked, read and delivered to. */
export function remoteConnector(name: string): AnyRemoteConnector | undefined {
  const connector = byName.get(name)
  return connector?.kind === 'remote' ? connector : undefined
}

export const remoteConnectors: readonly AnyRemoteConnector[] = connectors.filter(
  (connector) => connector.kind === 'remote',
)

/** What a source can read from. */
export const readableConnectors: readonly AnyReadableConnector[] = connectors.filter(
  (connector) => 'read' in connector,
)

export function readableConnector(name: string): AnyReadableConnector | undefined {
  return readableConnectors.find((connector) => connector.name === name)
}

/** What a destination can deliver to. */
export const writableConnectors: readonly AnyWritableConnector[] = connectors.filter(
  (connector) => 'write' in connector,
)

export function writableConnector(name: string): AnyWritableConnector | undefined {
  return writableConnectors.find((connector) => connector.name === name)
}

type Part = 'read' | 'write'

/** The read or write forms of all connectors as part of a node's form: keys under `read.` or `write.`, shown for their connector. */
export function connectorForms(part: Part): FormField[] {
  return connectors.flatMap((connector) =>
    formOf(connector, part).map((field) => ({
      ...field,
      key: `${part}.${field.key}`,
      showWhen: {
        key: 'connector',
        is: [connector.name],
        ...(field.showWhen === undefined ? {} : { and: prefixed(part, field.showWhen) }),
      },
    })),
  )
}

/** Forms of a connector know nothing of the node that they stand in. */
function prefixed(part: Part, { key, is, and }: ShowWhen): ShowWhen {
  return {
    key: `${part}.${key}`,
    is,
    ...(and === undefined ? {} : { and: prefixed(part, and) }),
  }
}

function formOf(connector: AnyConnector, part: Part): readonly FormField[] {
  if (part === 'read') return 'read' in connector ? connector.readForm : []
  return 'write' in connector ? connector.writeForm : []
}

/** The texts of those forms. */
export function connectorFieldTexts(part: Part, language: Language): Record<string, FieldTexts> {
  const fields = connectors.flatMap((connector) => Object.entries(connector.texts[language].fields))
  return Object.fromEntries(fields.filter(([key]) => key.startsWith(`${part}.`)))
}

/** Names of the connectors that can be read from or written to, as options of a choice. */
export function connectorNames(part: Part, language: Language): Record<string, string> {
  const able = part === 'read' ? readableConnectors : writableConnectors
  return Object.fromEntries(able.map(({ name, texts }) => [name, texts[language].name]))
}
