/**
 * A problem that the person at the keyboard can mend: its message is the one line they get, without a stack trace.
 *
 * @example throw new UserError('Port 4321 is in use. Choose another: `npm start -- --port 4322`')
 */
export class UserError extends Error {}

/**
 * Run a command’s main function and exit with the code it returns. A `UserError` becomes one line on standard error
 * and exit code 1; any other error is a fault of ours and keeps its stack trace.
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
