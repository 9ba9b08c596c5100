interface PlaceOnMap {
  street?: string | null;
  postcode?: string | null;
  town: string;
  latitude: number;
  longitude: number;
}

/** A page that plans the way to a place, or null for what is not at a place. */
export function routeUrl(place: PlaceOnMap | null | undefined): string | null {
  if (!place) return null;
  const point = `${place.latitude},${place.longitude}`;
  return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}#map=15/${place.latitude}/${place.longitude}`;
}
