// `sniff`: what a file looks like, with its evidence; what it says as JSON is a source that reads the file.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sourceConfigSchema } from '../../../engine/nodes/source/config.ts'
import { awase, awaseHere, temporaryFolder } from './spawning.ts'

const { path: root, remove } = temporaryFolder()
afterAll(remove)

function written(name: string, bytes: string | Uint8Array): string {
  const path = join(root, name)
  writeFileSync(path, bytes)
  return path
}

describe('sniff', () => {
  const semicolons = 'Nr;Preis;am\r\n007;1.5;2026-01-31\r\n008;"2,00";2026-02-01\r\n'

  it('tells packing, encoding, line ends, dialect, header and types, each with its evidence', async () => {
    const { code, out } = await awase(['sniff', written('a.csv', semicolons)])
    expect(code).toBe(0)
    expect(out).toMatch(/^Packing +none$/m)
    expect(out).toMatch(/^Encoding +UTF-8 +only ASCII/m)
    expect(out).toMatch(/^Line ends +CRLF +CRLF 3$/m)
    expect(out).toMatch(/^Delimiter +; +3 of 3 rows have 3 fields$/m)
    expect(out).toMatch(/^Quote +" +1 fields are quoted$/m)
    expect(out).toMatch(/^Header +yes +its names differ, numbers stand below names$/m)
    expect(out).toMatch(/^Nr +string +007$/m)
    expect(out).toMatch(/^am +date +all of 2 values +2026-01-31$/m)
    expect(out).toMatch(/All 2 rows looked at\.\n$/)
  })

  it('tells lines before the header, and reads what stands behind them', async () => {
    const file = written('title.csv', `Report 2025\n\n${semicolons}`)
    const { out } = await awaseHere(['sniff', file])
    expect(out).toMatch(/^Skipped lines +2 +Report 2025$/m)
    expect(out).toMatch(/^am +date +all of 2 values +2026-01-31$/m)
  })

  it('sees a Japanese file in gzip, in the language of the terminal', async () => {
    // 番号,名前 / 1,東京
    const sjis = [0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x96, 0xbc, 0x91, 0x4f, 10, 0x31, 0x2c]
    const packed = gzipSync(Uint8Array.from([...sjis, 0x93, 0x8c, 0x8b, 0x9e, 10]))
    const { out } = await awaseHere(['sniff', written('j.csv.gz', packed)], { language: 'ja_JP' })
    expect(out).toMatch(/^圧縮 +gzip$/m)
    expect(out).toMatch(/^文字コード +Shift_JIS +ASCII 以外の 6 文字のうち 6 文字が自然な並び/m)
    expect(out).toMatch(/^番号 +integer +1 個の値すべて +1$/m)
  })

  it('gives settings of a source as JSON', async () => {
    const { out } = await awaseHere(['sniff', written('b.csv', semicolons), '--json'])
    const found = JSON.parse(out) as Record<string, unknown>
    expect(
      sourceConfigSchema.parse({ connector: '', connection: '', read: {}, ...found }),
    ).toMatchObject({
      format: { kind: 'csv', delimiter: ';', header: true },
      compression: { kind: 'none' },
      schema: [
        { name: 'Nr', type: 'string' },
        { name: 'Preis', type: 'string' },
        { name: 'am', type: 'date' },
      ],
    })
    expect(found['evidence']).toMatchObject({ newlines: { crlf: 3 }, byteOrderMark: null })
    const lines = await awaseHere(['sniff', written('c.ndjson', '{"a":1}\n{"a":2,"b":null}\n')])
    expect(lines.out).toMatch(/^Kind +NDJSON +2 of 2 lines are JSON objects$/m)
    expect(lines.out).toMatch(/^a +integer +all of 2 values +1$/m)
  })

  it('refuses what is no table, and says of a file that is not there where it looked', async () => {
    const binary = await awaseHere(['sniff', written('d', Uint8Array.from([0, 1, 2, 0]))])
    expect(binary).toMatchObject({ code: 1, out: '' })
    expect(binary.err).toContain('(upload.unreadable)')
    const nowhere = await awaseHere(['sniff', join(root, 'nowhere.csv')])
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toContain('(call.file)')
  })
})
