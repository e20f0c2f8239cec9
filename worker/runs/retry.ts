// When a step that failed is tried again.
import type { RetryAdvice } from '../../engine/error.ts'

/** Delays in milliseconds; they double with each attempt up to `capMs`. */
export interface RetryPolicy {
  maxAttempts: number
  nowMs: number
  laterMs: number
  capMs: number
}

/** FNV-1a: spreads runs that failed together, the same for the same run and attempt. */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0) / 0x1_0000_0000
}

/** Milliseconds until the next attempt after `attempts` failed ones, or null when there is none. */
export function retryDelayMs(
  policy: RetryPolicy,
  advice: RetryAdvice,
  attempts: number,
  runId: string,
): number | null {
  if (advice === 'never' || attempts >= policy.maxAttempts) return null
  const base = advice === 'now' ? policy.nowMs : policy.laterMs
  const delay = Math.min(policy.capMs, base * 2 ** (attempts - 1))
  return Math.round(delay * (1 + spread(`${runId}:${attempts}`) / 4))
}

/** The policy as the edge's variables set it. */
export function retryPolicyOf(settings: {
  RETRY_ATTEMPTS: number
  RETRY_NOW_MS: number
  RETRY_LATER_MS: number
}): RetryPolicy {
  return {
    maxAttempts: settings.RETRY_ATTEMPTS,
    nowMs: settings.RETRY_NOW_MS,
    laterMs: settings.RETRY_LATER_MS,
    capMs: 300_000,
  }
}
