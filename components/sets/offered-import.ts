import type { SetImport } from '../../utils/claim-sets/read-set-import.ts';
import type { Result } from '../../utils/claims/result.ts';
import type { Fault } from '../../utils/wording/fault.ts';

/** What a file or a page offers to be imported, and the web address that it is remembered by; or what is wrong with it. */
export type OfferedImport = Result<{ readonly content: SetImport; readonly address: string | null }, Fault>;
