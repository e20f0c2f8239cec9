// The live feed of one run: whoever watches gets the run as JSON when it changed, at most once a second.
// Sockets hibernate: between changes nothing of this is in memory.
import { DurableObject } from 'cloudflare:workers'
import { languages } from '../../engine/nodes/node-type.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import { readRun } from '../api/runs/run-view.ts'
import { openDatabase } from '../db/database.ts'
import type { Env } from '../env.ts'
import type { FeedCalls, FeedOf } from './contract.ts'

const pauseMs = 1000

export class RunFeed extends DurableObject<Env> implements FeedCalls {
  private sentAt = 0
  private sending = false

  /** The upgrade of a watcher; the run is sent at once. `workspace`, `run` and `language` come in the address. */
  override async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url)
    const language = languages.find((known) => known === searchParams.get('language')) ?? 'en'
    const workspace = searchParams.get('workspace') ?? ''
    const runId = searchParams.get('run') ?? ''
    await this.ctx.storage.put<FeedOf>('of', { workspace, runId })
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server, [language])
    await this.send([server], { workspace, runId }, language)
    this.sentAt = Date.now()
    return new Response(null, { status: 101, webSocket: client })
  }

  /** The run has changed. Watchers hear of it now, or when a second has passed since the last message. */
  async changed(of: FeedOf): Promise<void> {
    if (this.ctx.getWebSockets().length === 0) return
    const now = Date.now()
    if (!this.sending && now >= this.sentAt + pauseMs) return this.sendAll(of)
    await this.ctx.storage.put<FeedOf>('of', of)
    if ((await this.ctx.storage.getAlarm()) !== null) return
    await this.ctx.storage.setAlarm(Math.max(now, this.sentAt + pauseMs))
  }

  override async alarm(): Promise<void> {
    const of = await this.ctx.storage.get<FeedOf>('of')
    if (of !== undefined) await this.changed(of)
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close()
  }

  private async sendAll(of: FeedOf): Promise<void> {
    this.sending = true
    try {
      for (const language of languages) {
        await this.send(this.ctx.getWebSockets(language), of, language)
      }
    } finally {
      // The pause counts from the message, not from when its making began.
      this.sentAt = Date.now()
      this.sending = false
    }
  }

  private async send(
    sockets: readonly WebSocket[],
    { workspace, runId }: FeedOf,
    language: Language,
  ): Promise<void> {
    if (sockets.length === 0) return
    const text = JSON.stringify(
      await readRun(openDatabase(this.env.DB), workspace, runId, language),
    )
    for (const socket of sockets) socket.send(text)
  }
}
