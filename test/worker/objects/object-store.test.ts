// The object store in real workerd: writing, counting, repeating, reserving, exporting.
import { createHash } from 'node:crypto'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { fileKey } from '../../../worker/host/files.ts'
import { airports, applied, batchOf, refusal, storeOf } from './batches.ts'

describe('writing records', () => {
  it('upserts 20,000 rows twice: nothing new the second time, every GSID as before', async () => {
    const store = storeOf('Big')
    const rows = airports(20_000)
    const first = await applied(store.apply(await batchOf('Big', 'run-1', rows), 'upsert'))
    expect(first).toMatchObject({ inserted: 20_000, updated: 0, unchanged: 0, sequence: 1 })
    const before = await store.page(0, 20_000)
    expect(before.total).toBe(20_000)
    for (const { gsid } of before.records) expect(gsid).toMatch(/^[0-9A-Z]{36}$/)
    const second = await applied(store.apply(await batchOf('Big', 'run-2', rows), 'upsert'))
    expect(second).toMatchObject({ inserted: 0, updated: 0, unchanged: 20_000, sequence: 2 })
    expect(await store.page(0, 20_000)).toEqual(before)
  })

  it('answers a repeated delivery with what the first one did, and writes once', async () => {
    const store = storeOf('Repeat')
    const batch = await batchOf('Repeat', 'run-1', airports(10))
    const [first, second] = await Promise.all([
      applied(store.apply(batch, 'upsert')),
      applied(store.apply(batch, 'upsert')),
    ])
    expect(second).toEqual(first)
    const later = await applied(store.apply({ ...batch, fence: 2 }, 'upsert'))
    expect(later).toEqual(first)
    expect(await store.count()).toEqual({ records: 10, sequence: 1 })
  })

  it('refuses a driver that was overtaken', async () => {
    const store = storeOf('Fence')
    const batch = await batchOf('Fence', 'run-1', airports(3))
    await applied(store.reserve({ ...batch, fence: 2 }))
    expect(await refusal(store.apply({ ...batch, fence: 1 }, 'upsert'))).toBe('run.fence-lost')
    expect(await store.count()).toEqual({ records: 0, sequence: 0 })
  })

  it('counts rows with the same key one after the other; the last one wins', async () => {
    const store = storeOf('Same')
    const rows = [
      { iata: 'AAA', name: 'one', size: '1' },
      { iata: 'AAA', name: 'two', size: '1' },
      { iata: 'AAA', name: 'two', size: '1' },
    ]
    const result = await applied(store.apply(await batchOf('Same', 'run-1', rows), 'upsert'))
    expect(result).toMatchObject({ inserted: 1, updated: 1, unchanged: 1 })
    const { records } = await store.page(0, 10)
    expect(records.map(({ values }) => values['name'])).toEqual(['two'])
  })

  it('keeps fields that the rows do not have, and takes a value away by null', async () => {
    const store = storeOf('Merge')
    await store.apply(
      await batchOf('Merge', 'run-1', [{ iata: 'AAA', name: 'n', size: '7' }]),
      'upsert',
    )
    const rows = [{ iata: 'AAA', name: null }]
    const result = await applied(store.apply(await batchOf('Merge', 'run-2', rows), 'upsert'))
    expect(result).toMatchObject({ updated: 1 })
    expect((await store.page(0, 1)).records[0]?.values).toEqual({ iata: 'AAA', size: '7' })
  })

  it('leaves values as they are where a row is blank, when told to keep them', async () => {
    const store = storeOf('Kept')
    const write = async (run: string, rows: Parameters<typeof batchOf>[2]) =>
      applied(store.apply(await batchOf('Kept', run, rows, { blanks: 'keep' }), 'upsert'))
    await write('run-1', [{ iata: 'AAA', name: 'n', size: '7' }])
    const rows = [
      { iata: 'AAA', name: null, size: '' },
      { iata: 'AAA', name: 'new', size: null },
      { iata: 'AAA', name: '', size: '9' },
      { iata: 'BBB', name: 'b', size: '' },
      { iata: 'BBB', name: 'b', size: null },
    ]
    expect(await write('run-2', rows)).toMatchObject({ inserted: 1, updated: 2, unchanged: 2 })
    const values = (await store.page(0, 10)).records.map((record) => record.values)
    expect(values).toContainEqual({ iata: 'AAA', name: 'new', size: '9' })
    expect(values).toContainEqual({ iata: 'BBB', name: 'b' })
    expect(await write('run-3', rows.slice(3))).toMatchObject({ inserted: 0, unchanged: 2 })
  })

  it('asks for a required field only where a new record would lack it', async () => {
    const store = storeOf('KeptRequired')
    const options = { blanks: 'keep', required: 'name' } as const
    const rows = [
      { iata: 'AAA', name: 'a', size: '1' },
      { iata: 'AAA', name: null, size: '2' },
      { iata: 'BBB', name: null, size: '3' },
    ]
    const batch = await batchOf('KeptRequired', 'run-1', rows, options)
    expect(await applied(store.apply(batch, 'upsert'))).toMatchObject({
      inserted: 1,
      updated: 1,
      refused: 1,
    })
    const values = (await store.page(0, 10)).records.map((record) => record.values)
    expect(values).toEqual([{ iata: 'AAA', name: 'a', size: '2' }])
  })

  it('refuses rows with a code and never loses one', async () => {
    const store = storeOf('Bad')
    const rows = [
      { iata: null, name: 'no key' },
      { iata: 'AAA', name: null },
      { iata: 'BBB', name: 'fine' },
      { iata: 'CCC', name: 'odd', colour: 'red' },
    ]
    const batch = await batchOf('Bad', 'run-1', rows, { required: 'name' })
    const result = await applied(store.apply(batch, 'upsert'))
    expect(result).toMatchObject({ inserted: 1, refused: 3 })
    const text = await (await env.BYTES.get(result.refusedKey!))!.text()
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ code, row, field }) => ({ code, row, field }))).toEqual([
      { code: 'object.key-null', row: 0, field: 'iata' },
      { code: 'object.required', row: 1, field: 'name' },
      { code: 'object.unknown-field', row: 3, field: 'colour' },
    ])
    expect(lines[0]?.['record']).toEqual(rows[0])
  })

  it('inserts, updates and replaces by the letter', async () => {
    const store = storeOf('Modes')
    const rows = airports(3)
    await store.apply(await batchOf('Modes', 'run-1', rows), 'insert')
    const more = airports(4)
    const insert = await applied(store.apply(await batchOf('Modes', 'run-2', more), 'insert'))
    expect(insert).toMatchObject({ inserted: 1, refused: 3 })
    const odd = [
      { ...rows[0]!, name: 'new name' },
      { iata: 'ZZZ', name: 'z', size: '0' },
    ]
    const update = await applied(store.apply(await batchOf('Modes', 'run-3', odd), 'update'))
    expect(update).toMatchObject({ inserted: 0, updated: 1, refused: 1 })
    const replace = await applied(
      store.apply(await batchOf('Modes', 'run-4', [rows[1]!, odd[1]!]), 'replace'),
    )
    expect(replace).toMatchObject({ inserted: 1, unchanged: 1, deleted: 3 })
    expect((await store.count()).records).toBe(2)
  })

  it('takes 1.50 and 1.5 as the same key when the key is a number', async () => {
    const store = storeOf('Numbers')
    const type = 'decimal' as const
    await store.apply(await batchOf('Numbers', 'run-1', [{ iata: '1.50' }], { type }), 'upsert')
    const again = await batchOf('Numbers', 'run-2', [{ iata: '01.5' }], { type })
    expect(await applied(store.apply(again, 'upsert'))).toMatchObject({ inserted: 0, updated: 1 })
  })

  it('says so when the staged rows are not whole', async () => {
    const store = storeOf('Torn')
    const batch = await batchOf('Torn', 'run-1', airports(5))
    expect(await refusal(store.apply({ ...batch, rows: 6 }, 'upsert'))).toBe('object.rows-missing')
    expect(await refusal(store.apply({ ...batch, key: 'nowhere' }, 'upsert'))).toBe(
      'object.rows-missing',
    )
  })
})

describe('reserving GSIDs', () => {
  it('promises each key one GSID, whoever asks and however often, and keeps the promise', async () => {
    const store = storeOf('Promise')
    const batch = await batchOf('Promise', 'run-1', airports(12_000))
    expect(await applied(store.reserve(batch))).toEqual({ reserved: 12_000 })
    expect(await applied(store.reserve(batch))).toEqual({ reserved: 12_000 })
    const other = await batchOf('Promise', 'run-2', airports(12_001))
    expect(await applied(store.reserve(other))).toEqual({ reserved: 12_001 })
    expect((await store.count()).records).toBe(0)
    await applied(store.apply(batch, 'upsert'))
    const first = await store.page(0, 12_000)
    expect(await applied(store.apply(other, 'upsert'))).toMatchObject({
      inserted: 1,
      unchanged: 12_000,
    })
    const gsids = new Set((await store.page(0, 12_001)).records.map(({ gsid }) => gsid))
    expect(gsids.size).toBe(12_001)
    for (const { gsid } of first.records) expect(gsids.has(gsid)).toBe(true)
  })
})

describe('exporting', () => {
  it('writes sorted CSV, null apart from empty text, the same bytes each time', async () => {
    const store = storeOf('Export')
    const rows = [
      { iata: 'AAA', name: 'a "b", c' },
      { iata: 'BBB', name: '' },
      { iata: 'CCC', name: null },
      { iata: '髙①', name: 'two\nlines' },
    ]
    await store.apply(await batchOf('Export', 'run-1', rows), 'upsert')
    const request = { workspace: 'default', object: 'Export', fields: ['iata', 'name'] }
    const version = await store.export(request)
    const body = await env.BYTES.get(fileKey('default', version.file.hash))
    const text = await body!.text()
    const gsids = (await store.page(0, 9)).records.map(({ gsid }) => gsid)
    expect(text).toBe(
      [
        'GSID,iata,name',
        `${gsids[0]},AAA,"a ""b"", c"`,
        `${gsids[1]},BBB,""`,
        `${gsids[2]},CCC,`,
        `${gsids[3]},髙①,"two\nlines"`,
        '',
      ].join('\n'),
    )
    expect(version).toMatchObject({ object: 'Export', sequence: 1, file: { name: 'Export.csv' } })
    expect(createHash('sha256').update(text).digest('hex')).toBe(version.file.hash)
    expect(await store.export(request)).toEqual(version)
  })

  it('exports 20,000 records the same after a write that changed nothing', async () => {
    const store = storeOf('Stable')
    const rows = airports(20_000)
    await store.apply(await batchOf('Stable', 'run-1', rows), 'upsert')
    const request = { workspace: 'default', object: 'Stable', fields: ['iata', 'size'] }
    const first = await store.export(request)
    await store.apply(await batchOf('Stable', 'run-2', rows), 'upsert')
    const second = await store.export(request)
    expect(second.sequence).toBe(2)
    expect(second.file.hash).toBe(first.file.hash)
    expect(second.file.sizeBytes).toBe(first.file.sizeBytes)
  })
})
