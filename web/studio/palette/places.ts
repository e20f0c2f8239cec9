// What the command palette finds beyond the job: pages, other jobs, how the studio looks.
import { Moon, Rows3, Workflow } from 'lucide-react'
import type { JobSummary } from '../../../worker/api/contract.ts'
import { places } from '../../app/places.ts'
import { densities, setPreference, themes } from '../../app/preferences.ts'
import { labelWords } from '../../i18n/by-language/search-words.ts'
import type { Translate } from '../../i18n/language.ts'
import type { Entry } from './entries.ts'

export function placeEntries(jobs: readonly JobSummary[], t: Translate): Entry[] {
  return [
    ...places.map(({ to, text, icon }): Entry => ({
      id: `page ${to}`,
      label: t('palette.go', { name: t(text) }),
      icon,
      keys: [],
      also: labelWords[text] ?? [],
      perform: ({ go }) => go(to),
    })),
    ...themes.map((theme): Entry => ({
      id: `theme ${theme}`,
      label: `${t('theme.cap')}: ${t(`theme.${theme}`)}`,
      icon: Moon,
      keys: [],
      also: labelWords[`theme.${theme}`] ?? [],
      perform: () => setPreference({ theme }),
    })),
    ...densities.map((density): Entry => ({
      id: `density ${density}`,
      label: `${t('density.cap')}: ${t(`density.${density}`)}`,
      icon: Rows3,
      keys: [],
      also: labelWords[`density.${density}`] ?? [],
      perform: () => setPreference({ density }),
    })),
    ...jobs.map(({ id, name }): Entry => ({
      id: `job ${id}`,
      label: t('palette.job', { name }),
      icon: Workflow,
      keys: [],
      also: [name],
      found: true,
      perform: ({ go }) => go(`/jobs/${encodeURIComponent(id)}`),
    })),
  ]
}
