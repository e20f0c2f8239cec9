// Staged NDJSON from R2, line by line, without holding the file.

const chunkBytes = 256 * 1024

/** The lines without their LF; throws nothing for an empty file. BYOB reads: the default reader gives 4 KB at a time. */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  for await (const bytes of readChunks(body)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

async function* readChunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader({ mode: 'byob' })
  try {
    for (;;) {
      const { value, done } = await reader.readAtLeast(chunkBytes, new Uint8Array(chunkBytes))
      if (value !== undefined && value.length > 0) yield value
      if (done || value === undefined) return
    }
  } finally {
    await reader.cancel()
  }
}
