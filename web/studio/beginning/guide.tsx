// The guided sample: four sentences, each beside the node that it is about. It can be left at any time.
import { create } from 'zustand'
import { X } from 'lucide-react'
import { thisVisit } from '../../document/this-visit.ts'
import type { TextId } from '../../i18n/areas/index.ts'
import { useText } from '../../i18n/language.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { sayError } from '../../ui/over/toasts.tsx'
import { select } from '../view.ts'
import './guide.css'

const steps: readonly { node: string; text: TextId }[] = [
  { node: 'flights', text: 'guide.sources' },
  { node: 'merge', text: 'guide.merge' },
  { node: 'case', text: 'guide.case' },
  { node: 'destination', text: 'guide.deliver' },
]

const useGuide = create<{ step: number | null }>(() => ({ step: null }))

export async function startGuide(): Promise<void> {
  const isHere = thisVisit()
  try {
    const { openGuidedTemplate } = await import('../../document/open-template.ts')
    if (await openGuidedTemplate(isHere)) go(0)
  } catch (error) {
    sayError(error)
  }
}

function go(step: number | null): void {
  useGuide.setState({ step })
  const node = step === null ? undefined : steps[step]?.node
  if (node !== undefined) select([node])
}

export function Guide() {
  const t = useText()
  const step = useGuide((state) => state.step)
  const shown = step === null ? undefined : steps[step]
  if (step === null || shown === undefined) return null
  const last = step === steps.length - 1
  return (
    <aside className="over sd-guide" role="status" data-guide={step}>
      <p>{t(shown.text)}</p>
      <footer>
        <small className="grow">{t('guide.step', { step: step + 1, steps: steps.length })}</small>
        <Button look="go" size="sm" onClick={() => go(last ? null : step + 1)}>
          {t(last ? 'guide.done' : 'guide.next')}
        </Button>
      </footer>
      <IconButton size="sm" label={t('verb.close')} onClick={() => go(null)}>
        <X className="icon-xs" aria-hidden />
      </IconButton>
    </aside>
  )
}
