// What this browser remembers of jobs until the edge has it: IndexedDB. Where storage is forbidden or full, everything works on without.

const name = 'awase'
const version = 1
/** `files`: bytes not uploaded yet, by hash. `histories`: undo entries, by job. */
export type StoreName = 'files' | 'histories'
const stores: readonly StoreName[] = ['files', 'histories']

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', () => {
      for (const store of stores) request.result.createObjectStore(store)
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
  })
  return opened
}

async function inStore<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const database = await open()
    return await new Promise<T>((resolve, reject) => {
      const request = work(database.transaction(store, mode).objectStore(store))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
    })
  } catch {
    return undefined
  }
}

/** Undefined when it is not there, or cannot be read. */
export function remembered(store: StoreName, key: string): Promise<unknown> {
  return inStore<unknown>(store, 'readonly', (objects) => objects.get(key))
}

export async function remember(store: StoreName, key: string, value: unknown): Promise<void> {
  await inStore(store, 'readwrite', (objects) => objects.put(value, key))
}

export async function forget(store: StoreName, key: string): Promise<void> {
  await inStore(store, 'readwrite', (objects) => objects.delete(key))
}
