// Source: what it infers from its settings alone.
import { describe, expect, it } from 'vitest'
import { sourceConfig } from '../routes-job.ts'
import { inferred, initialConfig, sentence } from './inferring.ts'

const config = sourceConfig('flights-', 'origin count:integer')

describe('source', () => {
  it('gives exactly the schema that it was built for', () => {
    expect(inferred('source', config)).toEqual({ output: 'origin count:integer', problems: [] })
  })

  it('takes the only connection there is', () => {
    expect(initialConfig('source')).toMatchObject({ connector: 'sftp', connection: 'partner' })
  })

  it('says what is unfinished, and where', () => {
    expect(inferred('source', initialConfig('source'))).toEqual({
      output: undefined,
      problems: ['config.empty @read.prefix', 'source.no-schema @schema'],
    })
    expect(inferred('source', { ...config, connection: '' }).problems).toEqual([
      'connection.not-chosen @connection',
    ])
    expect(inferred('source', { ...config, connection: 'gone' }).problems).toEqual([
      'connection.not-found @connection',
    ])
    expect(inferred('source', { ...config, connector: 'object' }).problems).toEqual([
      'connection.connector @connection',
    ])
    const twice = {
      ...config,
      schema: [
        { name: 'a', type: 'string' },
        { name: 'a', type: 'date' },
      ],
    }
    expect(inferred('source', twice).problems).toEqual([
      'source.duplicate-field @schema.1.name (a)',
    ])
    const format = { ...(config['format'] as object), delimiter: ',,' }
    expect(inferred('source', { ...config, format }).problems).toEqual([
      'config.invalid @format.delimiter',
    ])
    const same = { ...format, delimiter: "'", quote: "'" }
    expect(inferred('source', { ...config, format: same }).problems).toEqual([
      'csv.same-signs @format.quote',
    ])
  })

  it('says what it reads', () => {
    expect(sentence('source', config)).toBe('All of **flights-*.csv** from **partner**')
    expect(sentence('source', config, 'ja')).toBe('**partner** の **flights-*.csv** すべて')
    const read = { ...(config['read'] as object), pick: 'newest' }
    expect(sentence('source', { ...config, read }, 'de')).toBe(
      'Neueste **flights-*.csv** aus **partner**',
    )
  })
})
