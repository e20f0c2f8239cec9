// Short news at the lower right; they go by themselves and can carry one verb (Undo).
import { ApiError } from '../../app/api/api-error.ts'
import { untilReachable } from '../../app/until-reachable.ts'
import { useText, type Translate } from '../../i18n/language.ts'
import { lazyPart } from '../lazy-part.tsx'

const ToastGround = lazyPart(() => import('./toaster.tsx'), 'ToastGround')

type Toast = typeof import('sonner').toast

const ground = Promise.withResolvers<void>()

/** What is said before the ground is there waits for it. */
async function withToast(show: (toast: Toast) => void): Promise<void> {
  const { toast } = await untilReachable(() => import('sonner'))
  await ground.promise
  show(toast)
}

/** Once in the frame. */
export function Toasts() {
  return <ToastGround onReady={ground.resolve} />
}

/** What is said, in the language of the page: asked again when that changes. */
export type Words = (t: Translate) => string

function Said({ words }: { words: Words }) {
  return words(useText())
}

export interface ToastVerb {
  label: Words
  onClick: () => void
}

let lastId = 0

/** Returns what takes it back before it goes by itself. */
export function say(words: Words, verb?: ToastVerb): () => void {
  const id = `said-${++lastId}`
  const action = verb && { label: <Said words={verb.label} />, onClick: verb.onClick }
  void withToast((toast) => toast.success(<Said words={words} />, { id, action }))
  return () => void withToast((toast) => toast.dismiss(id))
}

/** Says what the edge refused and what to do about it; stays a little longer. */
export function sayError(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error)
  const hint = error instanceof ApiError ? { description: error.hint } : {}
  void withToast((toast) => toast.error(text, { ...hint, duration: 9000 }))
}
