// A sha-256 in groups of four, its middle left out, with a button that copies all of it.
import { Copy, Fingerprint } from 'lucide-react'
import { useText } from '../../i18n/language.ts'
import { IconButton } from '../../ui/button.tsx'
import { say, sayError } from '../../ui/over/toasts.tsx'
import { shortHash } from './short-hash.ts'

export function Hash({ hash }: { hash: string }) {
  const t = useText()
  const copy = () => {
    navigator.clipboard.writeText(hash).then(() => say(() => t('said.copied')), sayError)
  }
  return (
    <div className="mt-0.5 flex items-center gap-[7px] text-ink-2">
      <Fingerprint className="icon-s text-ink-3" aria-hidden />
      <code title={hash} data-hash={hash} className="truncate">
        {shortHash(hash)}
      </code>
      <span className="flex-1" />
      <IconButton label={t('run.hash.copy')} size="sm" onClick={copy}>
        <Copy className="icon-s" aria-hidden />
      </IconButton>
    </div>
  )
}
