// Routes as code; each page is a chunk of its own.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { PageError } from './page-error.tsx'
import { PagePending } from './page-pending.tsx'
import { withLongerWords } from '../i18n/with-longer-words.ts'
import { untilReachable } from './until-reachable.ts'
import { AppFrame } from './frame.tsx'
import { NotFound } from './not-found.tsx'

const root = createRootRoute({
  component: AppFrame,
  errorComponent: PageError,
  notFoundComponent: NotFound,
})
const parent = () => root

/** Its script is waited for while Awase is out of reach. */
const page: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => withLongerWords(load), name)
/** Drawn before all that can be said of it has come. */
const canvasPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => untilReachable(load), name)

const jobs = createRoute({
  getParentRoute: parent,
  path: '/',
  component: page(() => import('../jobs/jobs-page.tsx'), 'JobsPage'),
})
const studio = createRoute({
  getParentRoute: parent,
  path: '/jobs/$jobId',
  // A node that the job opens at, e.g. the one that stopped a run.
  validateSearch: ({ node }: Record<string, unknown>): { node?: string } =>
    typeof node === 'string' ? { node } : {},
  component: canvasPage(() => import('../studio/studio-page.tsx'), 'StudioPage'),
})
const run = createRoute({
  getParentRoute: parent,
  path: '/runs/$runId',
  component: page(() => import('../runs/run-page.tsx'), 'RunPage'),
})
const activity = createRoute({
  getParentRoute: parent,
  path: '/activity',
  component: page(() => import('../activity/activity-page.tsx'), 'ActivityPage'),
})
const connections = createRoute({
  getParentRoute: parent,
  path: '/connections',
  component: page(() => import('../connections/connections-page.tsx'), 'ConnectionsPage'),
})
const objects = createRoute({
  getParentRoute: parent,
  path: '/objects',
  component: page(() => import('../objects/objects-page.tsx'), 'ObjectsPage'),
})
const object = createRoute({
  getParentRoute: parent,
  path: '/objects/$name',
  component: page(() => import('../objects/object-page.tsx'), 'ObjectPage'),
})

const settings = createRoute({
  getParentRoute: parent,
  path: '/settings',
  component: page(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    jobs,
    studio,
    run,
    activity,
    connections,
    objects,
    object,
    settings,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: PageError,
  // Until then the page before stays: most come sooner.
  defaultPendingMs: 1500,
  defaultPendingComponent: PagePending,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
