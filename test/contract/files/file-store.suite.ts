import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from '../../../apps/api/src/platform/files/index.js';

export function fileStoreSuite(
  name: string,
  open: () => Promise<{ store: FileStore; close(): Promise<void> }>,
): void {
  describe(`${name} as a file store`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let store: FileStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened?.close());

    const read = async (key: string) => {
      const found = await store.get(key);
      return found && { ...found, body: await buffer(found.body) };
    };

    it.each([1, 4_096, 300_000, 6_000_000])('gives back %d bytes as they were', async (size) => {
      const body = randomBytes(size);
      await store.put(`images/size-${size}/800.webp`, body, 'image/webp');
      const found = await read(`images/size-${size}/800.webp`);
      expect(found).toMatchObject({ contentType: 'image/webp', size });
      expect(found!.body.equals(body)).toBe(true);
    });

    it('has nothing under a key that was never used', async () => {
      expect(await store.get('images/none/800.webp')).toBeNull();
      expect(await store.get('images')).toBeNull();
    });

    it('takes the same put twice', async () => {
      for (let i = 0; i < 2; i++)
        await store.put('attachments/twice', Buffer.from('hoi'), 'text/plain; charset=utf-8');
      expect(await read('attachments/twice')).toMatchObject({
        contentType: 'text/plain; charset=utf-8',
        size: 3,
      });
    });

    it('forgets what was removed, and removing nothing is fine', async () => {
      await store.put('attachments/gone', Buffer.from('hoi'), 'text/plain');
      await store.remove('attachments/gone');
      await store.remove('attachments/gone');
      expect(await store.get('attachments/gone')).toBeNull();
    });

    it.each(['../secret', '/etc/passwd', 'a/../../b', 'a//b', '', 'a\\..\\b', 'a/.env', 'a\0b'])(
      'refuses the key %j',
      async (key) => {
        await expect(store.put(key, Buffer.from('x'), 'text/plain')).rejects.toThrow(/is no key/);
        await expect(store.get(key)).rejects.toThrow(/is no key/);
        await expect(store.remove(key)).rejects.toThrow(/is no key/);
      },
    );
  });
}
