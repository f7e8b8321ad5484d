/**
 * Prints what a script does and ends it with exit code 0, where its command line asks for that by `--help` or `-h`. Call it before the
 * script begins its work.
 */
export function sayHelp(help: string): void {
  const args = process.argv.slice(2);
  if (!args.includes('--help') && !args.includes('-h')) return;
  console.log(help);
  process.exit(0);
}
