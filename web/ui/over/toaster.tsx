// Where short news stand. Fetched when the page has time, or with the first news.
import { useEffect } from 'react'
import { Toaster } from 'sonner'
import { useText } from '../../i18n/language.ts'
import { Status } from '../status.tsx'

const icons = {
  success: <Status is="ok" label="" />,
  error: <Status is="error" label="" />,
  warning: <Status is="warning" label="" />,
}

export interface ToastGroundProps {
  /** From here on news are seen. */
  onReady: () => void
}

export function ToastGround({ onReady }: ToastGroundProps) {
  const t = useText()
  useEffect(onReady, [onReady])
  return (
    <Toaster
      position="bottom-right"
      containerAriaLabel={t('said.news')}
      icons={icons}
      toastOptions={{ unstyled: true, classNames: { toast: 'toast' }, duration: 5000 }}
    />
  )
}
