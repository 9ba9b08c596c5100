/** A zip with these files in it, stored as they are; `claims` makes its directory say other sizes. */
export function zipOf(files: Record<string, string>, claims: Record<string, number> = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, body] = [Buffer.from(name), Buffer.from(content)];
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(body.length, 4);
    sizes.writeUInt32LE(claims[name] ?? body.length, 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(path.length);
    const fixed = Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    locals.push(Buffer.concat([Buffer.from('PK\x03\x04'), fixed, sizes, lengths, path, body]));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 0]),
        fixed,
        sizes,
        lengths.subarray(0, 2),
        place.subarray(0, 2),
        place.subarray(0, 2),
        place.subarray(2, 10),
        place.subarray(10),
        path,
      ]),
    );
    offset += locals.at(-1)!.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
