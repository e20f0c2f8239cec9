// What must hold for every node type, whoever adds it.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../engine/messages/index.ts'
import { openNode } from '../../../engine/nodes/config.ts'
import { allNodeTypes } from '../../../engine/nodes/index.ts'
import { languages } from '../../../engine/nodes/node-type.ts'
import type { AnyNodeType } from '../../../engine/nodes/node-type.ts'
import type { Catalog } from '../../../engine/nodes/catalog.ts'
import { catalog, fields, routesJob } from '../routes-job.ts'

const noCatalog: Catalog = { connections: [], objects: [] }

function inputsOf(type: AnyNodeType) {
  return Object.fromEntries(type.inputs.map(({ name }) => [name, fields('id name')]))
}

describe.each(allNodeTypes().map((type) => ({ name: type.type, type })))('$name', ({ type }) => {
  it('starts with a config that opens, connected or not', () => {
    for (const inputs of [{}, inputsOf(type)]) {
      for (const known of [noCatalog, catalog]) {
        const config = type.initial({ inputs, catalog: known })
        const saved = { id: 'n', type: type.type, version: type.version, config }
        expect(openNode(JSON.parse(JSON.stringify(saved))).problems).toEqual([])
        const connected = Object.keys(inputs)
        const { problems } = type.infer(config, { nodeId: 'n', inputs, connected, catalog: known })
        for (const { code, formKey, node } of problems) {
          expect(catalogue).toHaveProperty([code])
          expect(node).toBe('n')
          const place = type.form.some(
            ({ key }) => formKey === key || formKey?.startsWith(`${key}.`),
          )
          expect(place, `${code} @${formKey}`).toBe(true)
        }
      }
    }
  })

  it('names what it leaves out by counters of its own', () => {
    for (const { counter, less } of type.leftOut ?? [])
      expect(type.counters).toEqual(expect.arrayContaining([counter, less ?? counter]))
  })

  it('says what it does in every language, each its own', () => {
    const config = type.initial({ inputs: inputsOf(type), catalog })
    const said = languages.map((language) => type.sentence(config, language))
    expect(new Set(said).size).toBe(languages.length)
    expect(said[1]).toMatch(/[ぁ-んァ-ヶ一-龠]/)
  })

  it('has references that can be renamed and renamed back', () => {
    for (const { config: saved, id } of routesJob.nodes.filter((node) => node.type === type.type)) {
      const { opened } = openNode({ id, type: type.type, version: type.version, config: saved })
      for (const { name: port } of type.inputs) {
        for (const field of ['origin', 'destination', 'flights', 'iata', 'class']) {
          const there = type.renameField(opened!.config, port, field, '新しい名前')
          expect(type.renameField(there, port, '新しい名前', field)).toEqual(opened!.config)
        }
      }
    }
  })
})
