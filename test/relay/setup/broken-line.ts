// A line between relay and server that breaks where a test says: cut, reset or silent after so many bytes towards the server.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type Fault = 'cut' | 'reset' | 'stall'

export interface BrokenLine {
  port: number
  /** Bytes that went towards the server, all connections together. */
  passed(): number
  stop(): Promise<void>
}

/** `afterBytes` null: never breaks. Only the first connection breaks. */
export async function startBrokenLine(
  targetPort: number,
  fault: Fault,
  afterBytes: number | null,
): Promise<BrokenLine> {
  const sockets = new Set<Socket>()
  let passed = 0
  let broken = false
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    far.on('data', (data) => void near.write(data))
    far.on('close', () => void (fault === 'stall' && broken ? undefined : near.destroy()))
    near.on('close', () => far.destroy())
    near.on('data', (data) => {
      const reached = afterBytes !== null && !broken && passed + data.length >= afterBytes
      const part = reached ? data.subarray(0, afterBytes - passed) : data
      passed += part.length
      far.write(part)
      if (!reached) return
      broken = true
      breakLine(near, far, fault)
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    passed: () => passed,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => void server.close(resolve))
    },
  }
}

function breakLine(near: Socket, far: Socket, fault: Fault): void {
  near.removeAllListeners('data')
  far.removeAllListeners('data')
  if (fault === 'cut') {
    near.destroySoon()
    far.destroySoon()
  } else if (fault === 'reset') {
    near.resetAndDestroy()
    far.resetAndDestroy()
  } else {
    near.pause()
    far.pause()
  }
}
