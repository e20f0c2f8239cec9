// A document as text: the same content is the same text, and any older or broken text gets a clear answer.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { inferJob } from '../../../engine/job/infer.ts'
import { migrateDocument } from '../../../engine/job/migrations.ts'
import { repeatedName } from '../../../engine/job/repeated-name.ts'
import { openDocument, parseDocument, serialiseDocument } from '../../../engine/job/serialise.ts'
import { catalog, routesJob } from '../routes-job.ts'

function failure(open: () => unknown): Pick<AwaseError, 'code' | 'values'> {
  try {
    open()
  } catch (error) {
    if (error instanceof AwaseError) return { code: error.code, values: error.values }
    throw error
  }
  throw new Error('was accepted')
}

describe('serialiseDocument', () => {
  it('reads back what it writes, and writes the same again', () => {
    const text = serialiseDocument(routesJob)
    expect(parseDocument(text)).toEqual(routesJob)
    expect(serialiseDocument(parseDocument(text))).toBe(text)
    expect(text.endsWith('}\n')).toBe(true)
    expect(text.split('\n')[1]).toBe('  "format": 1,')
  })

  it('reads a file that an editor began with a byte order mark', () => {
    expect(parseDocument(`\ufeff${serialiseDocument(routesJob)}`)).toEqual(routesJob)
  })

  it.each([
    ['at the end', (text: string) => text.replace(/\n}\n$/, ',\n  "name": "Other"\n}\n'), 'name'],
    [
      'spelled otherwise',
      (text: string) => text.replace('"id"', '"format": 1, "form\\u0061t"'),
      'format',
    ],
    [
      'in a part',
      (text: string) => text.replace('"config": {', '"config": {}, "config": {'),
      'config',
    ],
  ])('refuses a name that stands twice, %s', (_, edit, name) => {
    const text = edit(serialiseDocument(routesJob))
    expect(() => JSON.parse(text)).not.toThrow()
    const { code, values } = failure(() => parseDocument(text))
    expect({ code, name: values['name'] }).toEqual({ code: 'job.repeated-name', name })
    const lines = text.split('\n').slice(0, Number(values['line']))
    expect(lines.at(-1)).toMatch(name === 'format' ? /"form\\u0061t"/ : `"${name}"`)
  })

  it('knows names from texts that look alike', () => {
    const odd = '{"a": ["a", "a", {"a": "a:,{"}], "b": {"a": 1}, "c": "\\"a", "\\"a": "a"}'
    expect(repeatedName(odd)).toBeUndefined()
    expect(repeatedName(`[${odd},\n{"x": [], "y": [{}], "x": 2}]`)).toEqual({ name: 'x', line: 2 })
  })

  it('does not depend on the order of parts and keys', () => {
    const turn = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turn)
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value).toReversed()
      return Object.fromEntries(entries.map(([key, inner]) => [key, turn(inner)]))
    }
    const nodes = routesJob.nodes.toReversed()
    const turned = openDocument(turn({ ...routesJob, nodes }))
    expect(serialiseDocument(turned)).toBe(serialiseDocument(routesJob))
  })
})

describe('openDocument', () => {
  it('says what is wrong', () => {
    expect(failure(() => parseDocument('{'))).toEqual({ code: 'job.not-json', values: {} })
    expect(failure(() => parseDocument('[]'))).toEqual({
      code: 'job.not-an-object',
      values: { found: 'array' },
    })
    expect(failure(() => parseDocument('{}')).code).toBe('job.no-format')
    const broken = { ...routesJob, nodes: [{ ...routesJob.nodes[0], position: 'left' }] }
    expect(failure(() => openDocument(broken))).toEqual({
      code: 'job.other-kind',
      values: {
        path: 'nodes.0.position',
        setting: 'nodes.0.position',
        expected: 'object',
        found: 'string',
      },
    })
    const nameless = { ...routesJob, name: undefined }
    expect(failure(() => openDocument(nameless))).toMatchObject({
      code: 'job.not-a-document',
      values: { path: 'name' },
    })
    const twins = { ...routesJob, nodes: [routesJob.nodes[0], routesJob.nodes[0]] }
    expect(failure(() => openDocument(twins)).code).toBe('job.same-id')
    expect(failure(() => openDocument({ ...routesJob, format: 2 }))).toEqual({
      code: 'job.too-new',
      values: { format: 2, known: 1 },
    })
  })

  it('takes an old document through every migration in turn', () => {
    const steps = {
      1: (document: Record<string, unknown>) => ({ ...document, trail: 'one' }),
      2: (document: Record<string, unknown>) => ({
        ...document,
        trail: `${document['trail']} two`,
      }),
    }
    expect(migrateDocument({ format: 1 }, steps, 3)).toEqual({ format: 3, trail: 'one two' })
    expect(migrateDocument({ format: 3, trail: '' }, steps, 3)).toEqual({ format: 3, trail: '' })
    expect(failure(() => migrateDocument({ format: 4 }, steps, 3)).code).toBe('job.too-new')
  })

  it('opens a saved document of every release', () => {
    const folder = join(import.meta.dirname, 'saved')
    const saved = readdirSync(folder)
    expect(saved.length).toBeGreaterThan(0)
    for (const name of saved) {
      const opened = parseDocument(readFileSync(join(folder, name), 'utf8'))
      expect(inferJob(opened, catalog).problems, name).toEqual([])
    }
  })
})
