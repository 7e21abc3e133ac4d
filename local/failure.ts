/**
 * A reason why the local host can't start, in one line that a person can act on. The command line prints the line and
 * exits 2; anything else that is thrown is a fault of the host and keeps its stack.
 */
export class StartFailure extends Error {
  override name = "StartFailure";
}
