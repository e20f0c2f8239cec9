// Begins a job with a template: its document and sample files, in one edit that can be undone.
import { i18n } from '@lingui/core'
import type { JobDocument } from '../../engine/job/document.ts'
import { parseDocument } from '../../engine/job/serialise.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import { remoteConnectors } from '../../engine/connectors/index.ts'
import { guidedTemplate } from '../templates/index.ts'
import type { Template, TemplateTexts } from '../templates/template.ts'
import { changeTo, useJob } from './store.ts'
import { thisVisit } from './this-visit.ts'
import { filesOfJob, keepLocalFile } from './uploads/local-files.ts'

/**
 * What was on the canvas gives way, and undo brings it back. False where the job has been left meanwhile: no other one gives way. Throws when the
 * files of the template cannot be loaded.
 */
export async function openTemplate(
  { job, files, texts }: Template,
  isHere = thisVisit(),
): Promise<boolean> {
  const document = parseDocument(await (await fetched(job)).text())
  await Promise.all(
    filesOfJob(document).map(async ({ name, hash, modifiedAt }) => {
      const bytes = await (await fetched(files[name])).blob()
      keepLocalFile(hash, new File([bytes], name, { lastModified: Date.parse(modifiedAt) }))
    }),
  )
  if (!isHere()) return false
  const { jobId, document: before, catalog } = useJob.getState()
  const { title, nodes } = texts[i18n.locale as Language]
  const name = before.nodes.length === 0 && isUnnamed(before.name) ? title : before.name
  const next = { ...withOnlyConnection(withNames(document, nodes), catalog), id: jobId, name }
  changeTo({ id: 'change.template', values: { name: title } }, next)
  return true
}

/** The one that the guided sample shows. */
export function openGuidedTemplate(isHere: () => boolean): Promise<boolean> {
  return openTemplate(guidedTemplate, isHere)
}

/** A name that somebody chose stays. */
function isUnnamed(name: string): boolean {
  return name.trim() === ''
}

function withNames(document: JobDocument, names: TemplateTexts['nodes']): JobDocument {
  const nodes = document.nodes.map((node) => ({ ...node, name: names[node.id] ?? node.name }))
  return { ...document, nodes }
}

async function fetched(url: URL | undefined): Promise<Response> {
  const response = await fetch(String(url))
  if (!response.ok) throw new Error(`${String(url)}: ${response.status}`)
  return response
}

/** Where there is one connection only, the template delivers there. */
function withOnlyConnection(document: JobDocument, { connections }: Catalog): JobDocument {
  const remote = new Set(remoteConnectors.map(({ name }) => name))
  const usable = connections.filter(({ connector }) => remote.has(connector))
  const [only] = usable
  if (only === undefined || usable.length > 1) return document
  const nodes = document.nodes.map((node) => {
    const lacks = node.config['connection'] === '' && node.config['connector'] === only.connector
    return lacks ? { ...node, config: { ...node.config, connection: only.slug } } : node
  })
  return { ...document, nodes }
}
