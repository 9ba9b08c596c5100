/** Makes the reader the first administrator with the code of the server's log; it works once. */
export async function appointFirstAdmin(code: string): Promise<'done' | 'refused' | 'failed'> {
  const response = await fetch('/api/first-admin', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  }).catch(() => undefined);
  if (response?.ok) return 'done';
  return response?.status === 403 ? 'refused' : 'failed';
}
