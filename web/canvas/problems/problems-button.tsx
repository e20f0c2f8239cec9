// How many problems the job has, at the lower right; the list of them comes when it is opened.
import { useEngine } from '../../document/engine.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { useNodesNearlyMeeting } from '../../preview/near-misses.ts'
import { useFaults } from '../../preview/reason.ts'
import { useView } from '../../studio/view.ts'
import { Kbd } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Status } from '../../ui/status.tsx'
import { useLosingNodes } from './losing.ts'
import { problemStatus } from './unfinished.ts'

const ProblemsList = lazyPart(() => import('./problems-list.tsx'), 'ProblemsList')

export function ProblemsButton() {
  const t = useText()
  const engine = useEngine()
  const open = useView(({ problems }) => problems)
  const problems = useJob(({ inference }) => inference.problems)
  const faults = useFaults()
  const empty = useJob(({ document }) => document.nodes.length === 0)
  const losing = useLosingNodes()
  const near = useNodesNearlyMeeting()
  const seen = losing.length + near.length
  const shownAs = problems.map(problemStatus)
  const notices = shownAs.filter((status) => status === 'warning').length + seen
  const count = problems.length + faults.length + seen
  const unfinished = shownAs.filter((status) => status === 'unfinished').length
  const errors = count - notices - unfinished
  const lacking = unfinished === 0 ? [] : [t('problems.unfinished', { count: unfinished })]
  const counts = [t('problems.counts', { errors, notices }), ...lacking].join(t('list.comma'))
  if (empty || engine === undefined) return null
  return (
    <>
      {open && count > 0 && <ProblemsList {...{ problems, faults, losing, near }} />}
      <div className="cv-float" style={{ right: 12 }}>
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${t('problems.label')}: ${counts}`}
          onClick={() => useView.setState({ problems: !open })}
        >
          {count === 0 && (
            <>
              <Status is="ok" label="" />
              {t('problems.none')}
            </>
          )}
          {count > 0 && <span className="cv-wide">{t('problems.word', { count })}</span>}
          {notices > 0 && (
            <>
              <Status is="warning" label="" />
              {notices}
            </>
          )}
          {unfinished > 0 && (
            <>
              <Status is="unfinished" label="" />
              {unfinished}
            </>
          )}
          {errors > 0 && (
            <>
              <Status is="error" label="" />
              {errors}
            </>
          )}
        </button>
        {count > 0 && (
          <span className="cv-wide">
            <Kbd>E</Kbd>
          </span>
        )}
      </div>
    </>
  )
}
