// Sends one file to the edge in parts, only those that it lacks; a part that failed is tried again.
import { i18n } from '@lingui/core'
import type { SnapshotFile } from '../../../engine/run/snapshot.ts'
import { ApiError } from '../../app/api/api-error.ts'
import { api } from '../../app/api/client.ts'

interface Begun {
  arrived: boolean
  partBytes: number
  parts: number[]
}

const attempts = 4
const pauseMs = 500

/** `onSent` is told how many bytes are there. Throws ApiError. */
export async function sendFile(
  { hash, sizeBytes }: SnapshotFile,
  file: Blob,
  onSent: (bytes: number) => void,
): Promise<void> {
  const path = `/uploads/${hash}`
  const { arrived, partBytes, parts } = await api<Begun>(path, {
    method: 'POST',
    body: { sizeBytes },
  })
  if (arrived) return onSent(sizeBytes)
  const there = new Set(parts)
  for (let part = 0; part * partBytes < sizeBytes; part++) {
    const end = Math.min(sizeBytes, (part + 1) * partBytes)
    if (!there.has(part)) {
      const bytes = file.slice(part * partBytes, end)
      await persistently(() => sendPart(`${path}/parts/${part}?sizeBytes=${sizeBytes}`, bytes))
    }
    onSent(end)
  }
  await api(`${path}/complete`, { method: 'POST', body: { sizeBytes } })
}

async function sendPart(path: string, body: Blob): Promise<void> {
  const headers = { 'accept-language': i18n.locale, 'content-type': 'application/octet-stream' }
  const response = await fetch(`/api${path}`, { method: 'PUT', headers, body })
  if (response.ok) return
  const { error } = (await response.json()) as { error: ConstructorParameters<typeof ApiError>[1] }
  throw new ApiError(response.status, error)
}

/** A refusal stays one; a line that broke, or an edge that restarts, may be there again soon. */
async function persistently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const refused = error instanceof ApiError && error.status < 500
      if (refused || attempt === attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** attempt))
    }
  }
}
