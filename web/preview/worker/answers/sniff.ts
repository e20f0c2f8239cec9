// Looks at the beginning of a file: what it may be, with the evidence.
import { sniff, sniffedBytes, type Sniffed } from '../../../../engine/formats/sniff.ts'
import type { SniffCall } from '../../protocol.ts'
import { files } from './engine.ts'

export async function answerSniff({ file }: SniffCall): Promise<Sniffed> {
  const source = await files.open(file.hash)
  try {
    const sample = new Uint8Array(sniffedBytes)
    let length = 0
    while (length < sample.length) {
      const read = await source.read(sample.subarray(length))
      if (read === 0) break
      length += read
    }
    return sniff(sample.subarray(0, length), length === sample.length)
  } finally {
    await source.close()
  }
}
