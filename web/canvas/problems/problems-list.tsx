// The list of what is wrong with the job; each problem leads to its setting, and is mended by a click where that is possible.
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { useJob } from '../../document/store.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import type { Fault } from '../../preview/reason.ts'
import { reveal, revealRejected } from '../../studio/view.ts'
import { Status } from '../../ui/status.tsx'
import type { Losing } from './losing.ts'
import { errorsFirst } from './errors-first.ts'
import { MendButton } from './mend-button.tsx'
import { problemWords } from './problem-words.ts'
import { problemStatus } from './unfinished.ts'
import './problems.css'

export interface ProblemsListProps {
  problems: readonly Problem[]
  faults: readonly Fault[]
  losing: readonly Losing[]
  /** Where rows miss their partner by their spelling alone. */
  near: readonly Losing[]
}

export function ProblemsList({ problems, faults, losing, near }: ProblemsListProps) {
  const t = useText()
  return (
    <div className="cv-problems" role="region" aria-label={t('problems.label')}>
      {faults.map((fault) => (
        <FaultItem key={fault.node} fault={fault} />
      ))}
      {errorsFirst(problems).map((problem, index) => (
        <ProblemItem key={index} problem={problem} />
      ))}
      {losing.map((one) => (
        <LosingItem key={one.node} losing={one} />
      ))}
      {near.map((one) => (
        <NearItem key={one.node} near={one} />
      ))}
    </div>
  )
}

export interface ProblemItemProps {
  problem: Problem
  /** It stands in the way of something that somebody wants now. */
  refuses?: boolean
}

export function ProblemItem({ problem, refuses = false }: ProblemItemProps) {
  const language = useLanguage()
  const node = useJob(({ document }) => document.nodes.find(({ id }) => id === problem.node))
  const { message, hint } = problemWords(problem, node, language)
  return (
    <div className="cv-problem" data-problem={problem.code}>
      <button type="button" onClick={() => reveal(problem.node, problem.formKey)}>
        <Status is={refuses ? 'error' : problemStatus(problem)} />
        <Sentence node={problem.node} message={message} hint={hint} />
      </button>
      <MendButton problem={problem} />
    </div>
  )
}

export function FaultItem({ fault }: { fault: Fault }) {
  const { node, message, hint, code, formKey } = fault
  return (
    <div className="cv-problem" data-problem={code}>
      <button type="button" onClick={() => reveal(node, formKey)}>
        <Status is="error" />
        <Sentence node={node} message={message} hint={`${hint} ${code}`} />
      </button>
      <MendButton problem={fault} />
    </div>
  )
}

/** Rows that the preview rejected are no error of the job, but nobody shall find them only after a run. */
function LosingItem({ losing: { node, rows } }: { losing: Losing }) {
  const t = useText()
  return (
    <button type="button" data-losing={node} onClick={() => revealRejected(node)}>
      <Status is="warning" />
      <Sentence
        node={node}
        message={t('problems.losing', { count: rows })}
        hint={t('problems.losing-hint')}
      />
    </button>
  )
}

/** The card warns of them, so the list does too; the settings show how they differ, and mend it. */
function NearItem({ near: { node, rows } }: { near: Losing }) {
  const t = useText()
  return (
    <button type="button" data-near={node} onClick={() => reveal(node)}>
      <Status is="warning" />
      <Sentence
        node={node}
        message={t('problems.near', { count: rows })}
        hint={t('problems.near-hint')}
      />
    </button>
  )
}

function Sentence({ node, message, hint }: { node: string; message: string; hint: string }) {
  const name = useJob(({ document }) => document.nodes.find(({ id }) => id === node)?.name)
  return (
    <span>
      <b>{name ?? node}</b>
      {message}
      <small>{hint}</small>
    </span>
  )
}
