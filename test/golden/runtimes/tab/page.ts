// The page of the golden jobs: hands them to a Web Worker, as the studio hands its previews.
import type { CarriedCase, Kernels, Left } from '../carried.ts'

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

const runGolden = (carried: CarriedCase, kernels: Kernels): Promise<Left> =>
  new Promise((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<Left | { failure: string }>): void =>
      'failure' in data ? reject(new Error(data.failure)) : resolve(data)
    worker.addEventListener('message', onMessage, { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
    worker.postMessage({ carried, kernels }, [])
  })

Object.assign(globalThis, { runGolden })
