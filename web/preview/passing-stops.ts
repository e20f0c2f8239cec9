// Codes of stops of the preview that may pass by themselves.
/** The edge did not answer the worker, or not with the file. */
export const passingStops: ReadonlySet<string> = new Set([
  'preview.no-answer',
  'preview.file-missing',
])
/** Or the worker broke, which is not tried again unasked: it may break again. */
export const brokenStops: ReadonlySet<string> = new Set([...passingStops, 'preview.failed'])
