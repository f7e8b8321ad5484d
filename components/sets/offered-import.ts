import type { SetImport } from '../../utils/claim-sets/read-set-import.ts';
import type { ClaimSetFault } from '../../utils/claims/claim-set-fault.ts';
import type { Result } from '../../utils/claims/result.ts';

/** What a file or a page offers to be imported, and the web address that it is remembered by; or what is wrong with it. */
export type OfferedImport = Result<{ readonly content: SetImport; readonly address: string | null }, ClaimSetFault>;
