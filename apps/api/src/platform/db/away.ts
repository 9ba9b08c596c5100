const CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '53300']);
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|The connection to the database broke)/;

/** Whether the database was not there, went away or gave no answer: with what was asked of it nothing is wrong. */
export function isAway(error: unknown): boolean {
  const {
    code = '',
    message = '',
    driverError,
  } = (error ?? {}) as {
    code?: string;
    message?: string;
    driverError?: unknown;
  };
  // 57P01 to 57P03: it stops, or starts. 08…: the connection broke.
  if (CODES.has(code) || /^(57P0[1-3]|08)/.test(code) || MESSAGES.test(message)) return true;
  return driverError !== undefined && isAway(driverError);
}
