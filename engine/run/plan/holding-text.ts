// What a plan says about a node that holds rows, in words. Apart from the plan, which a run makes without any catalogue of messages.
import { messageFor } from '../../messages/catalogue.ts'
import type { Message } from '../../messages/catalogue.ts'
import { catalogue } from '../../messages/index.ts'
import type { Language } from '../../nodes/node-type.ts'
import type { HoldingDecision, PlannedHolding } from './holding-plan.ts'

const codes: Readonly<Record<HoldingDecision, string>> = {
  hold: 'holding.hold',
  spill: 'holding.spill',
  refuse: 'holding.refuse',
}

/** For the node of this name. */
export function holdingText(
  { what, decision, upstreamBytes, holdBytes }: PlannedHolding,
  name: string,
  language: Language,
): Message {
  const sizes = { fileMb: megabytes(upstreamBytes), holdMb: megabytes(holdBytes) }
  return messageFor(catalogue, codes[decision], language, { name, what, ...sizes })
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20)
}
