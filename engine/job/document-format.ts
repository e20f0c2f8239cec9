// The version of the job document's own shape.
/** Version of the document's own shape; `migrations.ts` opens every older one. */
export const documentFormat = 1
