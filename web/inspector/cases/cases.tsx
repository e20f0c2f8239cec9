// Ordered cases of a case field: the first that fits wins; "otherwise" is always last.
import { CornerDownRight, Plus } from 'lucide-react'
import { useState } from 'react'
import type { CaseConfig } from '../../../engine/nodes/case/config.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { goOnAt } from '../../studio/view.ts'
import { Button } from '../../ui/button.tsx'
import { usePanel, useReport } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { CaseCard } from './case-card.tsx'
import { ResultInput } from './result-input.tsx'
import { Share } from './share.tsx'
import './cases.css'

const casesLimit = 100
type Case = CaseConfig['cases'][number]

export function CasesEditor({ config }: { config: CaseConfig }) {
  const t = useText()
  const { id, set } = usePanel()
  const [dragged, setDragged] = useState<number | null>(null)
  const { cases } = config
  const add = () => {
    set('cases', [...cases, newCase()])
    goOnAt(id, `cases.${cases.length}.result.value`)
  }
  const move = (from: number, to: number) => set('cases', moved(cases, from, to))
  return (
    <>
      <Decided />
      <ol className="in-cases">
        {cases.map((one, index) => (
          <CaseCard
            key={index}
            one={one}
            index={index}
            last={index === cases.length - 1}
            dragged={dragged === index}
            onDrag={setDragged}
            onDropOn={() => dragged !== null && dragged !== index && move(dragged, index)}
            onMove={(to) => move(index, to)}
            onRemove={() => set('cases', cases.toSpliced(index, 1))}
          />
        ))}
        <li className="in-case">
          <header>
            <span className="in-grip" />
            <b className="in-case-number">
              <CornerDownRight className="icon-xs" aria-hidden />
            </b>
            <span className="flex-none text-ink-3">{t('cases.otherwise')}</span>
            <ResultInput at="otherwise" what={t('cases.otherwise')} result={config.otherwise} />
            <Share counter="otherwise" />
          </header>
        </li>
      </ol>
      <ProblemLines at="cases" />
      <ProblemLines at="otherwise" />
      <div className="in-verbs">
        <Button look="out" size="sm" disabled={cases.length >= casesLimit} onClick={add}>
          <Plus className="icon-xs" aria-hidden />
          {t('cases.case')}
        </Button>
      </div>
      <p className="notice">{t('cases.null-hint')}</p>
    </>
  )
}

function Decided() {
  const t = useText()
  const format = useFormat()
  const report = useReport()
  if (report === undefined) return null
  return (
    <p className="in-aside num">{t('cases.decided', { count: format.count(report.rowsOut) })}</p>
  )
}

function newCase(): Case {
  return { condition: { criteria: [], logic: '' }, result: { kind: 'value', value: '' } }
}

function moved(cases: readonly Case[], from: number, to: number): Case[] {
  const picked = cases[from]
  return picked === undefined ? [...cases] : cases.toSpliced(from, 1).toSpliced(to, 0, picked)
}
