// What an operator may hold in memory, and where the rest goes.
import type { ExecutionHost } from '../../host.ts'
import { memoryOf } from '../memory-of.ts'
import type { Memory } from '../memory.ts'
import { OriginFiles } from '../origin-files.ts'
import { RecordStore } from '../records/record-store.ts'
import type { Schema } from '../../value/schema.ts'
import { RowFile } from './row-file.ts'
import { WordFile } from './word-file.ts'
import type { WordBuffers } from './word-file.ts'

const smallestBlock = 4096

export class Holding {
  readonly host: ExecutionHost
  /** Most bytes to hold; Infinity: spill never. */
  readonly limitBytes: number
  private readonly files: OriginFiles
  private readonly buffers: WordBuffers

  constructor(
    host: ExecutionHost,
    limitBytes = Infinity,
    files: OriginFiles = new OriginFiles(),
    buffers: WordBuffers = [],
  ) {
    this.host = host
    this.limitBytes = limitBytes
    this.files = files
    this.buffers = buffers
  }

  get memory(): Memory {
    return memoryOf(this.host)
  }

  /** For somebody who holds this share of it (2: half) at the same time as others. */
  share(parts: number): Holding {
    return new Holding(this.host, this.limitBytes / parts, this.files, this.buffers)
  }

  /** A limit above which memory would run out anyway is not asked for smaller and smaller blocks. */
  store(schema: Schema): RecordStore {
    return new RecordStore(schema, this.memory, this.files, this.bufferBytes(8))
  }

  /** `parts`: how many such files are written at the same time. */
  file(schema: Schema, parts: number): RowFile {
    return new RowFile(schema, this.files, this.words(parts * 2))
  }

  /** Its buffer is one of so many. */
  words(parts: number): WordFile {
    return new WordFile(this.host, this.bufferBytes(parts), this.buffers)
  }

  /** Bytes of one of so many buffers: a power of two, as blocks of memory are. */
  bufferBytes(parts: number): number {
    const share = Math.min(this.memory.pieceBytes, this.limitBytes / parts)
    return share < smallestBlock ? smallestBlock : 2 ** Math.floor(Math.log2(share))
  }
}
