// far.json, province.json, rivers.json (degrees) → the SVG of the map. The constants are those of ProvinceMap.cs.
import { readFileSync } from 'node:fs';

const west = 103.35, north = 11.02, unitsPerDegree = 432, width = 1000, height = 808;
const mercator = lat => Math.log(Math.tan(Math.PI / 4 + lat * Math.PI / 360)) * 180 / Math.PI;

/** Every ring that touches the frame, as relative moves of a tenth of a unit. */
function path(file) {
  return polygons(JSON.parse(readFileSync(file, 'utf8')))
    .flat()
    .map(ring => ring.map(([lng, lat]) => [
      Math.round((lng - west) * unitsPerDegree * 10),
      Math.round((mercator(north) - mercator(lat)) * unitsPerDegree * 10),
    ]))
    .filter(inFrame)
    .map(draw)
    .join('');
}

function polygons(json) {
  const geometries = json.features ? json.features.map(f => f.geometry) : json.geometries ?? [json.geometry ?? json];
  return geometries.filter(g => g).flatMap(g => g.type === 'Polygon' ? [g.coordinates] : g.coordinates);
}

function inFrame(ring) {
  return ring.some(([x, y]) => x > -300 && x < 10 * width + 300 && y > -300 && y < 10 * height + 300);
}

function draw(ring) {
  const number = n => String(n / 10).replace(/^(-?)0\./, '$1.');
  let [x, y] = ring[0];
  let d = `M${number(x)} ${number(y)}l`;
  for (const [nextX, nextY] of ring.slice(1, -1)) {
    if (nextX !== x || nextY !== y) {
      d += ` ${number(nextX - x)} ${number(nextY - y)}`;
    }
    [x, y] = [nextX, nextY];
  }
  return `${d}z`.replace('l ', 'l').replaceAll(' -', '-');
}

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`
  + `<path fill="var(--m-sea,#cfe4dd)" d="M0 0h${width}v${height}H0z"/>`
  + `<path fill="var(--m-far,#e9efea)" d="${path(process.argv[2])}"/>`
  + `<path fill="var(--m-land,#fff)" stroke="var(--m-edge,#6a7771)" stroke-width=".8" stroke-linejoin="round" d="${path(process.argv[3])}"/>`
  + `<path fill="var(--m-water,#86b9b3)" stroke="var(--m-water,#86b9b3)" stroke-width="1.4" stroke-linejoin="round" d="${path(process.argv[4])}"/></svg>\n`);
