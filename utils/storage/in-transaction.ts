import type { IDBPTransaction, StoreNames } from 'idb';
import type { NotesConnection } from './notes-connection.ts';
import type { NotesSchema } from './notes-schema.ts';

/**
 * Runs `work` in a transaction and settles once the disk has what it wrote: all of it, or nothing where anything throws. Await nothing
 * but the transaction's stores in `work`. Throws what `work` throws, and what the storage fails with.
 */
export function inTransaction<Stores extends ArrayLike<StoreNames<NotesSchema>>, Result>(
  connection: NotesConnection,
  stores: Stores,
  work: (transaction: IDBPTransaction<NotesSchema, Stores, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  return connection.use(async (database) => {
    // Without "strict" browsers answer before the disk has the data, and a power cut takes it along.
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    // Heard here too, so that a failure that shows in a request first is not reported as unheard.
    transaction.done.catch(() => null);
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      abort(transaction);
      throw transaction.error ?? error;
    }
  });
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself, which is how most failures come.
  }
}
