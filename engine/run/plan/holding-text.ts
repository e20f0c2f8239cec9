// What a plan says about a node that holds rows, in words. Apart from the plan, which a run makes without any catalogue of messages.
import { messageFor } from '../../messages/catalogue.ts'
import type { Message } from '../../messages/catalogue.ts'
import { catalogue } from '../../messages/index.ts'
import type { Language } from '../../nodes/node-type.ts'
import { memoryPerFileByte } from './holding-plan.ts'
import type { HoldingDecision, PlannedHolding } from './holding-plan.ts'

const codes: Readonly<Record<HoldingDecision, string>> = {
  hold: 'holding.hold',
  spill: 'holding.spill',
  refuse: 'holding.refuse',
}

/** For the node of this name. */
export function holdingText(
  { what, decision, upstreamBytes, holdBytes, valueBytes = 0 }: PlannedHolding,
  name: string,
  language: Language,
): Message {
  const sizes = {
    files: sizeText(upstreamBytes),
    needed: sizeText(upstreamBytes * memoryPerFileByte),
    held: sizeText(holdBytes),
    value: sizeText(valueBytes),
  }
  const code = valueBytes > 0 && decision === 'spill' ? 'holding.spill-lists' : codes[decision]
  return messageFor(catalogue, code, language, { name, what, ...sizes })
}

/** In kilobytes up to 10 MB, so that sizes that differ look different. */
function sizeText(bytes: number): string {
  const megabytes = bytes / 2 ** 20
  return megabytes < 10 ? `${Math.ceil(bytes / 2 ** 10)} KB` : `${Math.ceil(megabytes)} MB`
}
