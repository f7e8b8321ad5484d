/** What of Vitest's report as JSON is read here. */
interface Reported {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      /** Those of all attempts, the last one's or not. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A test that failed, was tried again, and passed then. */
export interface SecondAttempt {
  readonly file: string;
  readonly test: string;
  /** The first line of what the first attempt failed with. */
  readonly why: string;
}

export interface VitestReport {
  readonly passed: number;
  readonly failed: number;
  /** They are among those that passed. */
  readonly secondAttempts: readonly SecondAttempt[];
}

/** Reads the text that Vitest's reporter `json` has written. Throws where it is none. */
export function readVitestReport(text: string): VitestReport {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as Reported;
  const secondAttempts = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => ({
        file: name,
        test: fullName,
        why: failureMessages[0]?.split('\n')[0] ?? '',
      })),
  );
  return { passed: numPassedTests, failed: numFailedTests, secondAttempts };
}
