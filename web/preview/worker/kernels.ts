// The engine's hot loops as WebAssembly, fetched and compiled once for the preview's worker.
import url from '../../../engine/kernels/kernels.wasm?url'

async function compile(): Promise<WebAssembly.Module> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return WebAssembly.compile(await answer.arrayBuffer())
}

/** Undefined where they cannot be had: the engine then does the same in TypeScript, only slower. */
export const kernels: Promise<WebAssembly.Module | undefined> = compile().catch(() => undefined)
