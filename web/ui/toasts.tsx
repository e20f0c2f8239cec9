// Short news at the lower right; they go by themselves and can carry one verb (Undo).
import { toast, Toaster } from 'sonner'
import { ApiError } from '../app/api/api-error.ts'
import { useText } from '../i18n/language.ts'
import { Status } from './status.tsx'

const icons = {
  success: <Status is="ok" label="" />,
  error: <Status is="error" label="" />,
  warning: <Status is="warning" label="" />,
}

/** Once in the frame. */
export function Toasts() {
  const t = useText()
  return (
    <Toaster
      position="bottom-right"
      containerAriaLabel={t('said.news')}
      icons={icons}
      toastOptions={{ unstyled: true, classNames: { toast: 'toast' }, duration: 5000 }}
    />
  )
}

export interface ToastVerb {
  label: string
  onClick: () => void
}

export function say(text: string, verb?: ToastVerb): void {
  toast.success(text, verb === undefined ? {} : { action: verb })
}

/** Says what the edge refused and what to do about it; stays a little longer. */
export function sayError(error: unknown): void {
  if (error instanceof ApiError)
    toast.error(error.message, { description: error.hint, duration: 9000 })
  else toast.error(error instanceof Error ? error.message : String(error), { duration: 9000 })
}
