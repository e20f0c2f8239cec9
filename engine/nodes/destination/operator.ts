// A destination at run time: writes its rows in full into one staged output, before anything is delivered.
import type { Batch } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { writableConnector } from '../../connectors/index.ts'
import { AwaseError } from '../../error.ts'
import { NdjsonWriter } from '../../formats/ndjson/writer.ts'
import { createFileWriter } from './file-writer.ts'
import type { FileWriter } from './file-writer.ts'
import { stagedFile } from '../destination-writer.ts'
import type { CreateDestination, Destination, DestinationContext } from '../destination-writer.ts'
import type { StagedOutput } from '../destination-writer.ts'
import type { Rejection } from '../operator.ts'
import type { DestinationConfig } from './config.ts'
import { fillFileName } from './file-name.ts'

/** Counters: `in` = `written` + `rejected`. A file is as its format says; records are NDJSON. */
export const createDestination: CreateDestination<DestinationConfig> = (config, context) => {
  const connector = writableConnector(config.connector)
  if (connector === undefined) {
    throw new AwaseError('connection.connector', {
      place: { node: context.nodeId },
      values: { connector: config.connector },
    })
  }
  return connector.accepts === 'file'
    ? new FileDestination(config, context)
    : new RecordsDestination(config, context)
}

class FileDestination implements Destination {
  private readonly config: DestinationConfig
  private readonly context: DestinationContext
  private readonly name: string
  private readonly file: string
  private writer: FileWriter | undefined
  private left: Rejection[] = []

  constructor(config: DestinationConfig, context: DestinationContext) {
    this.config = config
    this.context = context
    this.name = fillFileName(String(config.write['name']), context.run.startedAtLocal)
    this.file = stagedFile(context.nodeId, config.format.kind)
  }

  async accept(batch: Batch): Promise<void> {
    const writer = await this.open()
    const before = writer.rows
    this.left = []
    await writer.write(batch)
    if (this.left.length > 0) this.context.reject(batch, this.left)
    this.context.count('in', batch.rowCount)
    this.context.count('written', writer.rows - before)
    this.context.count('rejected', this.left.length)
  }

  async finish(): Promise<StagedOutput> {
    const writer = await this.open()
    const { nodeId: node } = this.context
    return { node, kind: 'file', name: this.name, file: this.file, ...(await writer.finish()) }
  }

  async abort(): Promise<void> {
    await this.writer?.abort()
  }

  private async open(): Promise<FileWriter> {
    if (this.writer !== undefined) return this.writer
    const { host, input } = this.context
    const sink = await host.files.create(this.file)
    try {
      this.writer = createFileWriter({
        format: this.config.format,
        schema: input,
        sink,
        digest: host.digest(),
        memory: memoryOf(host),
        reject: (rejection) => this.left.push(rejection),
      })
      return this.writer
    } catch (error) {
      // A header that cannot be written: without a writer nobody else knows of the sink.
      await sink.abort()
      throw error
    }
  }
}

class RecordsDestination implements Destination {
  private readonly context: DestinationContext
  private readonly name: string
  private readonly file: string
  private writer: NdjsonWriter | undefined

  constructor(config: DestinationConfig, context: DestinationContext) {
    this.context = context
    this.name = String(config.write['object'])
    this.file = stagedFile(context.nodeId, 'ndjson')
  }

  async accept(batch: Batch): Promise<void> {
    const writer = await this.open()
    await writer.write(batch)
    this.context.count('in', batch.rowCount)
    this.context.count('written', batch.rowCount)
  }

  async finish(): Promise<StagedOutput> {
    const writer = await this.open()
    const { nodeId: node } = this.context
    return { node, kind: 'records', name: this.name, file: this.file, ...(await writer.finish()) }
  }

  async abort(): Promise<void> {
    await this.writer?.abort()
  }

  private async open(): Promise<NdjsonWriter> {
    if (this.writer !== undefined) return this.writer
    const { host, input } = this.context
    const sink = await host.files.create(this.file)
    const memory = memoryOf(host)
    this.writer = new NdjsonWriter({ schema: input, sink, digest: host.digest(), memory })
    return this.writer
  }
}
