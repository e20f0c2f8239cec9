// What is registered is complete: a folder without its line, a text without its translation, a counter without a name fail here.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { allConnectors } from '../../engine/connectors/index.ts'
import type { FormField } from '../../engine/nodes/form.ts'
import { allNodeFaces, nodeFace } from '../../engine/nodes/faces.ts'
import { allNodeTypes, nodeType as typeNamed } from '../../engine/nodes/index.ts'
import { languages } from '../../engine/nodes/node-type.ts'
import type { FieldTexts } from '../../engine/nodes/node-type.ts'
import { root, sourceFiles } from './sources.ts'

function folders(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

const icons = new Set(
  readdirSync(join(root, 'node_modules/lucide-react/dist/esm/icons')).map((name) =>
    name.replace(/\.m?js$/, ''),
  ),
)

const operatorExports = {
  source: 'createSource',
  transform: 'createOperator',
  destination: 'createDestination',
} as const

/** Types of the nodes in golden jobs. */
const golden = new Set(
  readdirSync(join(root, 'test/golden'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => typesIn(readFileSync(join(root, 'test/golden', path), 'utf8'))),
)

function typesIn(text: string): string[] {
  return [...text.matchAll(/"type":\s*"([a-z-]+)"/g)].map((match) => match[1]!)
}

function missingTexts(
  form: readonly FormField[],
  texts: Readonly<Record<string, FieldTexts>>,
): string[] {
  return form.flatMap(withEntries).flatMap((field) => {
    const text = texts[field.key]
    if (text === undefined || text.label === '') return [field.key]
    const options = field.control === 'choice' ? field.options : []
    return options
      .filter((option) => !text.options?.[option])
      .map((option) => `${field.key} → ${option}`)
  })
}

/** A list, and the fields of its entries under its key. */
function withEntries(field: FormField): FormField[] {
  return field.control === 'list' ? [field, ...prefixed(field.key, field.form)] : [field]
}

function prefixed(part: string, form: readonly FormField[]): FormField[] {
  return form.map((field) => ({ ...field, key: `${part}.${field.key}` }))
}

describe('node types', () => {
  it.each(allNodeTypes())('$type makes its schema when it is first used', ({ config }) => {
    expect(config).toBeInstanceOf(z.ZodMiniLazy)
  })

  it('has a line in the index for every folder', () => {
    expect(
      allNodeTypes()
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(folders('engine/nodes'))
  })

  it('shows its face in the order of the palette', () => {
    expect(allNodeTypes().map(({ type }) => type)).toEqual(allNodeFaces().map(({ type }) => type))
  })

  it('leaves its texts out of what a run loads', () => {
    const wrong = sourceFiles().filter(
      ({ path, text }) =>
        /^engine\/nodes\/[^/]+\/index\.ts$/.test(path) && /Face\b|\/texts\//.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it.each(allNodeFaces())('$type looks as its face says', (face) => {
    const { texts: _, ...outline } = face
    expect(typeNamed(face.type)).toMatchObject(outline)
  })

  for (const nodeType of allNodeTypes()) {
    describe(nodeType.type, () => {
      it('says everything in every language', () => {
        for (const language of languages) {
          const texts = nodeFace(nodeType.type)!.texts[language]
          expect(missingTexts(nodeType.form, texts.fields), language).toEqual([])
          expect(Object.keys(texts.counters).toSorted(), language).toEqual(
            nodeType.counters.toSorted(),
          )
          for (const text of [texts.name, texts.purpose, texts.help]) expect(text).not.toBe('')
          expect(texts.synonyms.length, language).toBeGreaterThan(3)
        }
      })

      it('shows fields by settings that exist, in options that exist', () => {
        for (const { showWhen } of nodeType.form) {
          for (let when = showWhen; when !== undefined; when = when.and) {
            const { key, is } = when
            const decisive = nodeType.form.find((field) => field.key === key)
            const options = decisive?.control === 'choice' ? decisive.options : is
            expect(key === 'connector' || decisive !== undefined, key).toBe(true)
            expect(options).toEqual(expect.arrayContaining([...is]))
          }
        }
      })

      it('is found by kana', () => {
        expect(nodeFace(nodeType.type)!.texts.ja.synonyms.join()).toMatch(/[ぁ-ん]/)
      })

      it('balances over counters that it declares', () => {
        const { left, right } = nodeType.balance
        expect(nodeType.counters).toEqual(expect.arrayContaining([...left, ...right]))
        expect(left.filter((counter) => right.includes(counter))).toEqual([])
      })

      it('has an icon that exists', () => {
        expect(icons).toContain(nodeType.icon)
      })

      it('has a migration from every older version', () => {
        const older = Array.from({ length: nodeType.version - 1 }, (_, index) => String(index + 1))
        expect(Object.keys(nodeType.migrations)).toEqual(older)
      })

      it('has an operator of its kind', async () => {
        expect(await nodeType.operator()).toHaveProperty(operatorExports[nodeType.kind])
      })

      it('is tested: what it infers, and what it does in a golden job', () => {
        expect(existsSync(join(root, `test/engine/nodes/${nodeType.type}.test.ts`))).toBe(true)
        expect(golden).toContain(nodeType.type)
      })
    })
  }
})

describe('connectors', () => {
  it('has a line in the index for every folder', () => {
    expect(
      allConnectors()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(folders('engine/connectors'))
  })

  for (const connector of allConnectors()) {
    describe(connector.name, () => {
      it('says everything in every language', () => {
        const forms = [
          ...('write' in connector ? prefixed('write', connector.writeForm) : []),
          ...('read' in connector ? prefixed('read', connector.readForm) : []),
          ...(connector.kind === 'remote' ? prefixed('connection', connector.connectionForm) : []),
        ]
        const secrets = connector.kind === 'remote' ? connector.secrets : []
        for (const language of languages) {
          const { fields, name, purpose, help } = connector.texts[language]
          expect(missingTexts(forms, fields), language).toEqual([])
          expect(Object.keys(fields)).toEqual(
            expect.arrayContaining(secrets.map((secret) => `secrets.${secret}`)),
          )
          for (const text of [name, purpose, help]) expect(text).not.toBe('')
        }
      })

      it('has an icon that exists', () => {
        expect(icons).toContain(connector.icon)
      })
    })
  }

  it('means the same by the same key, since one form shows them all', () => {
    for (const language of languages) {
      const labels = new Map<string, string>()
      for (const { texts } of allConnectors()) {
        for (const [key, { label }] of Object.entries(texts[language].fields)) {
          if (!/^(read|write)\./.test(key)) continue
          expect(labels.get(key) ?? label, key).toBe(label)
          labels.set(key, label)
        }
      }
    }
  })
})
