// @ts-check

const OLDEST_NODE = 20;

/**
 * Runs one of the commands: refuses a Node that is too old in a plain line, before anything is imported that it
 * could not read, and turns an error into its message and exit code.
 *
 * @param {() => Promise<unknown>} command
 */
export async function begin(command) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    console.error(
      `Node ${process.versions.node} is too old: Node ${OLDEST_NODE} or newer is needed to begin (it fetches Node 24).`,
    );
    process.exit(3);
  }
  try {
    await command();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(exitCodeOf(error));
  }
}

/** @param {unknown} error */
function exitCodeOf(error) {
  return error instanceof Error && 'exitCode' in error ? Number(error.exitCode) : 1;
}
