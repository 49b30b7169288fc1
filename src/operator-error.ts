/**
 * A problem that only the operator can solve: a wrong setting, a server that is down, a database of another version.
 * The message says what is wrong and what to do about it. The process prints it without a stack trace and exits with code 1.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
