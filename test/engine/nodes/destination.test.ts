// Destination: findings on what is written where.
import { describe, expect, it } from 'vitest'
import { routesJob } from '../routes-job.ts'
import { inferred, initialConfig, sentence } from './inferring.ts'

function config(id: string) {
  return routesJob.nodes.find((node) => node.id === id)!.config
}

const file = config('file')
const records = config('records')
const route = { in: 'from:gsid to flights:integer class' }

function write(changes: object) {
  return { ...records, write: { ...(records['write'] as object), ...changes } }
}

function named(name: string) {
  return { ...file, write: { folder: '/', name } }
}

function codes(name: string): string[] {
  return inferred('destination', named(name), route).problems
}

describe('destination to an object', () => {
  it('does not mind the signs of a file that it does not write', () => {
    const format = { ...(file['format'] as object), delimiter: '|', quote: '|' }
    expect(inferred('destination', { ...records, format }, route).problems).toEqual([])
    expect(inferred('destination', { ...file, format }, route).problems).toEqual([
      'csv.same-signs @format.quote',
    ])
  })

  it('has nothing to say when key and required fields arrive', () => {
    expect(inferred('destination', records, route)).toEqual({ output: undefined, problems: [] })
  })

  it('finds keys and required fields that do not arrive, and fields that the object lacks', () => {
    expect(inferred('destination', records, { in: 'from:gsid speed' }).problems).toEqual([
      'object.key-not-arriving @write.key (to)',
      'object.unknown-field @write.object (speed)',
      'object.field-required @write.object (to)',
    ])
    expect(
      inferred('destination', write({ mode: 'update', key: ['from'] }), { in: 'from:gsid' })
        .problems,
    ).toEqual([])
    expect(inferred('destination', write({ key: ['planet'] }), route).problems).toEqual([
      'object.key-unknown @write.key.0 (planet)',
    ])
  })

  it('notices types that differ', () => {
    expect(inferred('destination', records, { in: 'from to flights' }).problems).toEqual([
      '~object.field-type @write.object (from)',
      '~object.field-type @write.object (flights)',
    ])
  })

  it('finds a missing object', () => {
    expect(inferred('destination', write({ object: '' }), route).problems).toEqual([
      'config.empty @write.object',
    ])
    expect(inferred('destination', write({ object: 'Planet' }), route).problems).toEqual([
      'object.not-found @write.object',
    ])
  })

  it('says what it writes by which key', () => {
    expect(sentence('destination', records)).toBe('Upsert into **Route** by its key')
    expect(sentence('destination', write({ key: ['from', 'to'] }), 'de')).toBe(
      'In **Route** einfügen oder aktualisieren, Schlüssel **from** + **to**',
    )
  })
})

describe('destination as a file', () => {
  it('judges the name before any run fills it', () => {
    expect(codes('a_{yyyy-MM-dd_HHmmss}.csv')).toEqual([])
    expect(codes('a_{week}.csv')).toEqual(['file.name-pattern @write.name'])
    expect(codes('a_{yyyy.csv')).toEqual(['file.name-pattern @write.name'])
    expect(codes('../a.csv')).toEqual(['file.name-hostile @write.name'])
    expect(codes('')).toEqual(['config.empty @write.name'])
  })

  it('needs a connection of its connector', () => {
    expect(inferred('destination', { ...file, connection: '' }, route).problems).toEqual([
      'connection.not-chosen @connection',
    ])
    expect(initialConfig('destination')).toMatchObject({
      connector: 'sftp',
      connection: 'partner',
      write: { name: 'output_{yyyyMMddHHmmss}.csv' },
    })
  })

  it('says what it writes where', () => {
    expect(sentence('destination', named('a.csv'))).toBe('Write **a.csv** to **partner**')
    expect(sentence('destination', named('a.csv'), 'ja')).toBe(
      '**partner** に **a.csv** を書き込みます',
    )
  })
})
