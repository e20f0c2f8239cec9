// Without a session nothing answers: not the API, not a file of the studio, and none of the doors that wrangler dev opens by itself.
import { beforeAll, expect, it } from 'vitest'
import { sharedStack } from './shared-stack.ts'
import type { RunningStack } from '../stack/stack.ts'

let running: RunningStack

beforeAll(async () => {
  running = await sharedStack()
})

const closed = [
  '/',
  '/index.html',
  '/theme.js',
  '/api/jobs',
  '/api/openapi.json',
  '/cdn-cgi/explorer',
  '/cdn-cgi/explorer/api/d1/database',
  '/cdn-cgi/local/explorer/api/d1/database',
]

it.each(closed)('%s', async (path) => {
  const response = await fetch(running.url + path, { redirect: 'manual' })
  expect(response.status).toBe(401)
})
