// Settings of drizzle-kit, which writes the SQL migration from the schema (see README.md here).
import type { Config } from 'drizzle-kit'

export default {
  dialect: 'sqlite',
  schema: './worker/db/schema/index.ts',
  out: './drizzle',
} satisfies Config
