/** Something that finds numbers in a text. */
interface NumberModel {
  parse(text: string): unknown;
}

const KEY = 'benchNumberModels';

/** Leaves models in this world for the script that measures them. */
export function putNumberModels(world: object, models: readonly NumberModel[]): void {
  Object.assign(world, { [KEY]: models });
}

/** What was left there; null where nothing was. */
export function numberModelsIn(world: object): readonly NumberModel[] | null {
  return (world as Partial<Record<typeof KEY, readonly NumberModel[]>>)[KEY] ?? null;
}
