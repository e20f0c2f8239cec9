// Types of what tests find in `cloudflare:workers`.
declare namespace Cloudflare {
  interface Env extends EdgeEnv {
    /** A database without tables. */
    EARLIER: D1Database
    TEST_MIGRATIONS: import('cloudflare:test').D1Migration[]
    BOOTSTRAP_TOKEN: string
    SECRETS_KEY: string
    PUBLIC_URL: string
  }
  interface GlobalProps {
    mainModule: typeof import('../../worker/index.ts')
  }
}
type EdgeEnv = import('../../worker/env.ts').Env
