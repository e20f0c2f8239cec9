// Golden jobs in real Chromium: the engine built as the studio builds it, in a Web Worker of a served page.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { launchFlags } from '../../stack/browser-flags.ts'
import type { CarriedCase, Kernels, Left } from './carried.ts'

const root = join(import.meta.dirname, 'tab')
const built = join(import.meta.dirname, '../../../.awase/golden-tab')

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

export interface Tab {
  run(carried: CarriedCase, kernels: Kernels): Promise<Left>
  close(): Promise<void>
}

/** What the page offers (`tab/page.ts`). */
declare global {
  var runGolden: Tab['run']
}

export async function openTab(): Promise<Tab> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: built, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  })
  const server = createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : request.url!
    readFile(join(built, name)).then(
      (bytes) =>
        response.setHeader('Content-Type', types[extname(name)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: launchFlags })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction(() => 'runGolden' in globalThis)
  return {
    run: (carried, kernels) =>
      page.evaluate(([given, kind]) => globalThis.runGolden(given, kind), [
        carried,
        kernels,
      ] as const),
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
