// The panel at the right: what the selected node does, its settings, what comes in and goes out, and its notes; of a frame or a note its words.
import { MousePointerClick } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { focusNode } from '../canvas/selection/targets.ts'
import { isComposing } from '../studio/typing.ts'
import { useIsLate, useShownNode } from '../studio/shown-node.ts'
import { useView } from '../studio/view.ts'
import { useText } from '../i18n/language.ts'
import { useJob } from '../document/store.ts'
import { ExplainPanel } from '../explain/panel.tsx'
import { useExplain } from '../explain/store.ts'
import { Empty } from '../ui/empty.tsx'
import { SeveralVerbs } from './several-verbs.tsx'
import { NodePanel } from './node-panel.tsx'
import { PartPanel, useMarkedPart } from './part/part-panel.tsx'
import { useStudying } from './study/use-study.ts'
import './inspector.css'
import './offered.css'

export function Inspector() {
  const t = useText()
  const id = useShownNode()
  const late = useIsLate()
  const many = useView(({ selected }) => selected.length)
  const question = useExplain((state) => state.question)
  const exists = useJob(({ document }) => document.nodes.some((node) => node.id === id))
  const part = useMarkedPart()
  useStudying(exists ? id : undefined)
  if (question !== null) return <ExplainPanel question={question} />
  return (
    <aside
      className="in"
      aria-label={t('inspector.label')}
      inert={late}
      onKeyDown={(event) => id !== undefined && leaveByEscape(event, id)}
    >
      {id !== undefined && exists ? (
        <NodePanel key={id} id={id} />
      ) : part !== null && many === 0 ? (
        <PartPanel part={part} />
      ) : (
        <Empty
          icon={<MousePointerClick className="icon-l" aria-hidden />}
          title={many > 1 ? t('inspector.many', { count: many }) : t('inspector.none')}
          body={many > 1 ? t('inspector.many-body') : t('inspector.none-body')}
        >
          {many > 1 && <SeveralVerbs />}
        </Empty>
      )}
    </aside>
  )
}

/** Back to the card, or its line of the outline. What opens over a control, and a word under composition, take the key first. */
function leaveByEscape(event: KeyboardEvent<HTMLElement>, id: string): void {
  const { key, target, currentTarget, nativeEvent } = event
  const isHere = target instanceof Node && currentTarget.contains(target)
  if (key !== 'Escape' || !isHere || event.defaultPrevented || isComposing(nativeEvent)) return
  event.preventDefault()
  focusNode(id)
}
