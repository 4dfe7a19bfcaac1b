import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPoint, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { ProperName } from '../../model/proper-name.ts';
import { relativePath } from './relative-path.ts';

/*
 * Maps as SVG, drawn when the site is built: the land of Natural Earth (1:110 million, public domain) by d3-geo, in Mercator’s
 * projection, which keeps shapes. What a map shows is in the list beside it, too.
 */

const world = atlas as unknown as Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;
const countries = feature(world, world.objects.countries) as FeatureCollection<Polygon, { name: string }>;

/** Edges in degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The width of every map in units of its own; a unit is a pixel on a phone of 360. */
export const width = 360;

/** A place or mission on a map; a country is no point, but its shape is marked. */
export interface Point {
  name: ProperName;
  x: number;
  y: number;
  label: Label;
}

/** Where a label stands, and the end of the line that leads to it from the point, if it is not beside that. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
  leader?: readonly [x: number, y: number];
}

export interface Drawing {
  height: number;
  /** All land. */
  land: string;
  /** Boundaries between countries, where the map is near enough to show them. */
  borders: string;
  /** Countries that a name marks. */
  marked: string;
  points: Point[];
}

export const holds = ([west, south, east, north]: Bounds, [latitude, longitude]: readonly [number, number]) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** What a label says: missions are known by their initials, and long names have a shorter one. */
export function labelOf({ name, acronym, kind, also: [other] }: ProperName): string {
  if (kind === 'mission' && acronym) return acronym;
  return name.length > 20 && other ? other : name;
}

/** Draws the names that have a place. The same names give the same map. */
export function draw(bounds: Bounds, names: ProperName[]): Drawing {
  const [west, south, east, north] = bounds;
  const corners: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitWidth(width, corners);
  const [[left, top] = [0, 0], [right, bottom] = [0, 0]] = [
    projection([west, north]) ?? [0, 0],
    projection([east, south]) ?? [0, 0],
  ];
  const height = Math.round(bottom - top);
  // Straight from point to point: at this size nobody sees the curve, and it is a third of the bytes.
  projection.precision(0).clipExtent([
    [left, top],
    [right, bottom],
  ]);
  // Boundaries that are a hair apart tell nobody anything, and weigh more than all else.
  const isNear = east - west < 120;
  const drawn = geoPath(projection).digits(isNear ? 1 : 0);
  const path = (shape: GeoPermissibleObjects) => relativePath(drawn(shape) ?? '');
  const numbers = new Set(names.flatMap(({ country }) => country ?? []));
  const marked = countries.features.filter(({ id }) => numbers.has(String(id)));
  return {
    height,
    land: path(feature(world, world.objects.land)),
    borders: isNear ? path(mesh(world, world.objects.countries, (a, b) => a !== b)) : '',
    marked: marked.map((one) => path(one)).join(''),
    points: labelled(
      names.flatMap((name): Omit<Point, 'label'>[] => {
        const [latitude = 0, longitude = 0] = name.at ?? [];
        const place = name.at && projection([longitude, latitude]);
        return place ? [{ name, x: rounded(place[0]), y: rounded(place[1]) }] : [];
      }),
      height,
    ),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The size of letters on a map, and how wide one is on average, in units of the map. */
export const letters = { size: 12, width: 7.2 };
const gap = 5;

/** Where a label can stand beside its point, the best first. */
function beside({ x, y }: Omit<Point, 'label'>): Label[] {
  const middle = y + letters.size * 0.35;
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x, y: y - gap - 1, anchor: 'middle' },
    { x, y: y + gap + letters.size * 0.8, anchor: 'middle' },
    { x: x + gap, y: middle - letters.size / 2, anchor: 'start' },
    { x: x + gap, y: middle + letters.size / 2, anchor: 'start' },
    { x: x - gap, y: middle - letters.size / 2, anchor: 'end' },
    { x: x - gap, y: middle + letters.size / 2, anchor: 'end' },
  ];
}

/** The same farther away, at the end of a line. */
function around({ x, y }: Omit<Point, 'label'>): Label[] {
  return [12, 20, 28, 36].flatMap((far) =>
    [1, -1].flatMap((side) =>
      [0, -0.7, 0.7, -1.4, 1.4].map((slope): Label => {
        const leader: Label['leader'] = [x + side * far, y + slope * far];
        const [end, height] = leader;
        return {
          x: end + side * 2,
          y: height + letters.size * 0.35,
          anchor: side > 0 ? 'start' : 'end',
          leader,
        };
      }),
    ),
  );
}

/**
 * Gives each point in turn the first place around it where its label meets nothing; missions come first. A point without a name
 * would tell nobody anything: where there is no room for one, it is not drawn. The list has it.
 */
function labelled(points: Omit<Point, 'label'>[], height: number): Point[] {
  const inOrder = points.toSorted(
    (a, b) => Number(b.name.kind === 'mission') - Number(a.name.kind === 'mission'),
  );
  const taken: Box[] = inOrder.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  return inOrder.flatMap((point) => {
    const length = labelOf(point.name).length * letters.width;
    const free = [...beside(point), ...around(point)].find((label) => {
      const boxes = [boxOf(label, length), ...stepsOf(point, label)];
      const isInside = boxes.every(
        (box) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height,
      );
      return isInside && !boxes.some((box) => taken.some((other) => meet(box, other)));
    });
    if (!free) return [];
    taken.push(boxOf(free, length), ...stepsOf(point, free));
    const { leader: [x = 0, y = 0] = [], ...at } = free;
    const label = { ...at, x: rounded(at.x), y: rounded(at.y) };
    return { ...point, label: free.leader ? { ...label, leader: [rounded(x), rounded(y)] as const } : label };
  });
}

/** The line to a label, from beyond its own point, as small boxes. */
function stepsOf({ x, y }: Omit<Point, 'label'>, { leader }: Label): Box[] {
  if (!leader) return [];
  const [dx, dy] = [leader[0] - x, leader[1] - y];
  const steps = Math.ceil(Math.hypot(dx, dy) / 2);
  return Array.from({ length: steps + 1 }, (_, index) => index / steps)
    .filter((share) => share * Math.hypot(dx, dy) > 5)
    .map((share) => ({
      ...{ left: x + dx * share - 0.5, right: x + dx * share + 0.5 },
      ...{ top: y + dy * share - 0.5, bottom: y + dy * share + 0.5 },
    }));
}

function boxOf({ x, y, anchor }: Label, length: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - letters.size * 0.8, bottom: y + letters.size * 0.2 };
}
