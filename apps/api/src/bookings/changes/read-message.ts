import { Invalid } from '@nutshell/domain';

const LENGTH = 1_000;

/** What a trainer writes to those who booked; null where it is nothing. @throws Invalid */
export function readMessage(message: string | null | undefined): string | null {
  const words = message?.trim() || null;
  if (words && words.length > LENGTH)
    throw new Invalid([{ field: 'message', code: 'tooLong', params: { max: LENGTH } }]);
  return words;
}
