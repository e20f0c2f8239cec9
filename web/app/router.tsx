// Routes as code; each page is a chunk of its own.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { PageError } from './page-error.tsx'
import { AppFrame } from './frame.tsx'
import { NotFound } from './not-found.tsx'

const root = createRootRoute({
  component: AppFrame,
  errorComponent: PageError,
  notFoundComponent: NotFound,
})
const parent = () => root

const jobs = createRoute({
  getParentRoute: parent,
  path: '/',
  component: lazyRouteComponent(() => import('../jobs/jobs-page.tsx'), 'JobsPage'),
})
const studio = createRoute({
  getParentRoute: parent,
  path: '/jobs/$jobId',
  // A node that the job opens at, e.g. the one that stopped a run.
  validateSearch: ({ node }: Record<string, unknown>): { node?: string } =>
    typeof node === 'string' ? { node } : {},
  component: lazyRouteComponent(() => import('../studio/studio-page.tsx'), 'StudioPage'),
})
const run = createRoute({
  getParentRoute: parent,
  path: '/runs/$runId',
  component: lazyRouteComponent(() => import('../runs/run-page.tsx'), 'RunPage'),
})
const activity = createRoute({
  getParentRoute: parent,
  path: '/activity',
  component: lazyRouteComponent(() => import('../activity/activity-page.tsx'), 'ActivityPage'),
})
const connections = createRoute({
  getParentRoute: parent,
  path: '/connections',
  component: lazyRouteComponent(
    () => import('../connections/connections-page.tsx'),
    'ConnectionsPage',
  ),
})
const objects = createRoute({
  getParentRoute: parent,
  path: '/objects',
  component: lazyRouteComponent(() => import('../objects/objects-page.tsx'), 'ObjectsPage'),
})
const object = createRoute({
  getParentRoute: parent,
  path: '/objects/$name',
  component: lazyRouteComponent(() => import('../objects/object-page.tsx'), 'ObjectPage'),
})

const settings = createRoute({
  getParentRoute: parent,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
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
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
