// Every template of the gallery runs through the engine and delivers exactly what its folder says.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { uploadReadSchema } from '../../../engine/connectors/upload/settings.ts'
import { inferJob } from '../../../engine/job/infer.ts'
import { parseDocument } from '../../../engine/job/serialise.ts'
import { execute } from '../../../engine/run/execute.ts'
import { templates } from '../../../web/templates/index.ts'
import type { Template } from '../../../web/templates/template.ts'
import { memoryHost } from '../../engine/memory-host.ts'

const folder = fileURLToPath(new URL('../../../web/templates/', import.meta.url))
const context = {
  runId: 'template',
  sequence: 0,
  dueAt: '2026-04-01T00:00:00.000Z',
  startedAt: '2026-04-01T00:00:00.000Z',
  zone: 'UTC',
  startedAtLocal: '2026-04-01T00:00:00',
}

const documentOf = ({ job }: Template) => parseDocument(readFileSync(job, 'utf8'))
const sourcesOf = (template: Template) =>
  documentOf(template).nodes.flatMap(({ id, type, config }) =>
    type === 'source' ? [{ id, files: uploadReadSchema.parse(config['read']).files }] : [],
  )

it('has a line in the index for every folder', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect(templates.map(({ name }) => name).toSorted()).toEqual(
    folders.map(({ name }) => name).toSorted(),
  )
})

describe.each(templates)('$name', (template) => {
  it('has the files that its sources name, byte for byte', () => {
    for (const { files } of sourcesOf(template)) {
      for (const { name, hash, sizeBytes } of files) {
        const bytes = readFileSync(template.files[name]!)
        expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
          sizeBytes,
          hash,
        ])
      }
    }
  })

  it('lacks nothing but the connection that it delivers to', () => {
    const { problems } = inferJob(documentOf(template), { connections: [], objects: [] })
    expect(problems.map(({ node, code }) => `${node} ${code}`)).toEqual([
      'destination connection.not-chosen',
    ])
  })

  it('names each of its nodes in every language, as its document does in English', () => {
    const names = documentOf(template).nodes.map(({ id, name }) => [id, name])
    expect(template.texts.en.nodes).toEqual(Object.fromEntries(names))
    for (const { nodes } of Object.values(template.texts)) {
      expect(Object.keys(nodes).toSorted()).toEqual(names.map(([id]) => id).toSorted())
    }
  })

  it('delivers what stands in expected/', async () => {
    const host = memoryHost({ chunkBytes: 1000 })
    const sources = sourcesOf(template).map(({ id, files }) => [
      id,
      files.map(({ name }) => host.put(name, readFileSync(template.files[name]!))),
    ])
    const snapshot = { sources: Object.fromEntries(sources), objects: {}, context }
    const report = await execute({ document: documentOf(template), snapshot, host })
    expect(report.balanced).toBe(true)
    for (const [name, bytes] of host.outputs) {
      const path = `${folder}${template.name}/expected/${name}`
      if (!existsSync(path)) writeFileSync(`${path}.actual`, bytes)
      expect(Buffer.from(bytes).equals(readFileSync(path)), name).toBe(true)
    }
    expect(host.outputs.size).toBeGreaterThan(0)
  })
})
