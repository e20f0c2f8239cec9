// Gives a running stack to a measurement and takes it down afterwards.
import { startStack } from '../../stack/stack.ts'
import type { Stack, StackOptions } from '../../stack/stack.ts'

export async function withStack<T>(
  work: (stack: Stack) => Promise<T>,
  options: StackOptions = {},
): Promise<T> {
  const stack = await startStack(options)
  try {
    return await work(stack)
  } finally {
    await stack.discard()
  }
}
