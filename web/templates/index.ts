// All templates, in the order of the gallery.
import { addresses } from './addresses/index.ts'
import { customers } from './customers/index.ts'
import { nightly } from './nightly/index.ts'
import { routes } from './routes/index.ts'
import type { Template } from './template.ts'

export const templates: readonly Template[] = [routes, customers, nightly, addresses]

/** The one that the guided sample shows. */
export const guidedTemplate = routes
