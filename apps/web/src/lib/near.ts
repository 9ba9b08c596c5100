export interface Near {
  town: string;
  latitude: number;
  longitude: number;
}

const key = 'nutshell-near';

/** The town this reader looked around last; kept on the device only. */
export function rememberedNear(): Near | undefined {
  try {
    const found: Partial<Near> = JSON.parse(localStorage.getItem(key) ?? '{}');
    const { town, latitude, longitude } = found;
    return town && Number.isFinite(latitude) && Number.isFinite(longitude)
      ? { town, latitude: Number(latitude), longitude: Number(longitude) }
      : undefined;
  } catch {
    return undefined;
  }
}

export function rememberNear(near: Near | undefined) {
  try {
    if (near) localStorage.setItem(key, JSON.stringify(near));
    else localStorage.removeItem(key);
  } catch {
    // Without storage it is asked again next time.
  }
}
