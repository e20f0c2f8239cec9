// Watches a run over a real WebSocket, as the studio does.
import type { Run } from '../../../worker/api/contract.ts'
import { ask, origin } from '../client.ts'
import type { Client } from '../client.ts'

export interface Watcher {
  readonly messages: { at: number; run: Run }[]
  close(): void
}

export async function watch(client: Client, id: string, language: string): Promise<Watcher> {
  const response = await ask(`/api/runs/${id}/feed`, {
    headers: {
      Upgrade: 'websocket',
      Cookie: client.cookie,
      Origin: origin,
      'Accept-Language': language,
    },
  })
  const messages: Watcher['messages'] = []
  const socket = response.webSocket!
  socket.addEventListener('message', ({ data }) => {
    messages.push({ at: Date.now(), run: JSON.parse(data as string) as Run })
  })
  socket.accept()
  return { messages, close: () => socket.close() }
}
