// Two executions at once in an isolate, the third waits: in real workerd, with the engine's real memories.
import { describe, expect, test, vi } from 'vitest'
import { MemoryGrants } from '../../../worker/host/memory-grants.ts'
import type { MemoryGrant } from '../../../worker/host/memory-grants.ts'

const mega = 1024 * 1024
const neverAborted = new AbortController().signal

function request(budgetBytes = 8 * mega, signal: AbortSignal = neverAborted) {
  return { budgetBytes, signal, waits: vi.fn() }
}

const sizeOf = ({ memory }: MemoryGrant): number => memory.budgetBytes / mega

describe('memory grants', () => {
  test('two run, the third waits, and goes on when one is done', async () => {
    const grants = new MemoryGrants()
    const third = request()
    const [first, second] = [await grants.take(request()), await grants.take(request())]
    let granted: MemoryGrant | undefined
    const waiting = grants.take(third).then((grant) => (granted = grant))
    await scheduler.wait(300)
    expect(granted).toBeUndefined()
    expect(third.waits).toHaveBeenCalledOnce()
    expect(grants.counts).toEqual({ granted: 2, waiting: 1 })
    first.release()
    await waiting
    expect(grants.counts).toEqual({ granted: 2, waiting: 0 })
    // One linear memory for each grant, used again.
    expect(granted!.memory).toBe(first.memory)
    expect(granted!.memory).not.toBe(second.memory)
  })

  test('one has all that it asks for, the other one half, whoever comes first', async () => {
    const grants = new MemoryGrants()
    const [first, second] = [await grants.take(request()), await grants.take(request())]
    expect([first, second].map(sizeOf)).toEqual([8, 4])
    first.release()
    const third = await grants.take(request())
    expect(sizeOf(third)).toBe(8)
    second.release()
    expect((await grants.take(request())).memory).toBe(second.memory)
  })

  test('those who wait are served in their order', async () => {
    const grants = new MemoryGrants()
    const held = [await grants.take(request()), await grants.take(request())]
    const served: number[] = []
    const waiting = [1, 2, 3].map(async (number) => {
      const grant = await grants.take(request())
      served.push(number)
      grant.release()
    })
    for (const grant of held) grant.release()
    await Promise.all(waiting)
    expect(served).toEqual([1, 2, 3])
  })

  test('whoever waits can be cancelled, and leaves the line', async () => {
    const grants = new MemoryGrants()
    const held = [await grants.take(request()), await grants.take(request())]
    const abort = new AbortController()
    const waiting = grants.take(request(8 * mega, abort.signal))
    const next = grants.take(request())
    abort.abort()
    await expect(waiting).rejects.toThrow(expect.objectContaining({ code: 'run.cancelled' }))
    held[0]!.release()
    await next
    expect(grants.counts).toEqual({ granted: 2, waiting: 0 })
  })

  test('the next execution finds zeros, and all of its budget', async () => {
    const grants = new MemoryGrants()
    const first = await grants.take(request())
    const address = first.memory.allocate(4 * mega)
    first.memory.u8.fill(7, address, address + 4 * mega)
    first.release()
    const second = await grants.take(request())
    expect(second.memory).toBe(first.memory)
    const again = second.memory.allocate(4 * mega)
    expect(again).toBe(address)
    expect(second.memory.u8.subarray(again, again + 4 * mega).some((byte) => byte !== 0)).toBe(
      false,
    )
  })

  test('a memory that outgrew its grant is not used again', async () => {
    const grants = new MemoryGrants()
    const first = await grants.take(request(2 * mega))
    vi.spyOn(first.memory, 'capacityBytes', 'get').mockReturnValue(9 * mega)
    first.release()
    expect((await grants.take(request(2 * mega))).memory).not.toBe(first.memory)
  })

  test('a grant of another size has a memory of its own', async () => {
    const grants = new MemoryGrants()
    const first = await grants.take(request(2 * mega))
    first.release()
    const second = await grants.take(request(4 * mega))
    expect(second.memory).not.toBe(first.memory)
    expect(second.memory.budgetBytes).toBe(4 * mega)
  })

  test('what a request held that the platform ended is granted again after a while', async () => {
    const grants = new MemoryGrants()
    const lost = await grants.take(request())
    // Its timer does not beat any more, and a minute later:
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now + 61_000)
    await grants.take(request())
    const third = await grants.take(request())
    vi.restoreAllMocks()
    expect(third.memory).not.toBe(lost.memory)
    lost.release()
    expect(grants.counts.granted).toBe(2)
  })
})
