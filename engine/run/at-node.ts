// Errors of a node know which node it was.
import { AwaseError } from '../error.ts'

/** Gives an error that knows no node yet the one in which it arose. */
export async function atNode(node: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AwaseError) || error.place.node !== undefined) throw error
    const { code, place, values, retry, cause } = error
    throw new AwaseError(code, { place: { ...place, node }, values, retry, cause })
  }
}
