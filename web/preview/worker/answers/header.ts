// Names of the fields in a file's header: only as much of the file is parsed as its first rows need.
import { readFieldNames } from '../../../../engine/formats/read-file.ts'
import type { HeaderCall } from '../../protocol.ts'
import { files } from './engine.ts'

const batchBytes = 64 * 1024

export async function answerHeader({
  file,
  format,
  compression,
}: HeaderCall): Promise<{ names: string[] }> {
  const open = () => files.open(file.hash)
  const first = { open, format, compression, file: file.name, node: '', batchBytes }
  return { names: [...(await readFieldNames(first))] }
}
