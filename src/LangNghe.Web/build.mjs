// Builds everything a browser is served: Assets/ → wwwroot/. See Assets/README.md.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const assets = join(root, 'Assets');
const wwwroot = join(root, 'wwwroot');
const browsers = ['chrome99', 'firefox97', 'safari15.4'];
const read = (...path) => readFileSync(join(assets, ...path), 'utf8').trim();

rmSync(wwwroot, { recursive: true, force: true });
cpSync(join(assets, 'static'), wwwroot, { recursive: true });
const night = nightStyle();
drawings(night);
write('map/base.svg', withNight(read('map', 'base.svg'), night));
await scripts();
// The stylesheet comes last: its age tells MSBuild whether the whole of wwwroot is up to date.
await styles();

/** What adds to pages that work without it. */
async function scripts() {
  await build({
    entryPoints: [join(assets, 'ts', 'search.ts')],
    outdir: join(wwwroot, 'assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: browsers,
    logLevel: 'warning',
  });
}

/** Fonts and selvedges: fonts stay files, selvedges go into the stylesheet (one request instead of eighteen). */
async function styles() {
  await build({
    entryPoints: [join(assets, 'css', 'site.css')],
    outdir: join(wwwroot, 'assets'),
    bundle: true,
    minify: true,
    target: browsers,
    loader: { '.svg': 'dataurl', '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    logLevel: 'warning',
  });
  versionFonts();
}

/** Under the fingerprint that ASP.NET Core gives a file, so that the stylesheet and the preload in the page ask for one and the same. */
function versionFonts() {
  const file = join(wwwroot, 'assets', 'site.css');
  const css = readFileSync(file, 'utf8').replace(/url\((["']?)\.\/(fonts\/[^"')]+)\1\)/g, (_, __, font) => {
    const version = createHash('sha256').update(readFileSync(join(wwwroot, 'assets', font))).digest('base64url');
    return `url(./${font}?v=${version})`;
  });
  writeFileSync(file, css);
}

/** Every drawing, its two close-ups (the same body under another viewBox) and its selvedge. */
function drawings(style) {
  const closeUps = JSON.parse(read('motifs', 'closeups.json'));
  for (const file of svgs('motifs')) {
    const name = basename(file, '.svg');
    const drawing = withNight(read('motifs', file), style);
    write(`motifs/${file}`, drawing);
    (closeUps[name] ?? []).forEach((box, n) =>
      write(`motifs/${name}-${'ab'[n]}.svg`, drawing.replace(/viewBox="[^"]*"/, `viewBox="${box}"`)));
  }
}

/** One text in every drawing, so that one hash in the Content-Security-Policy allows them all. */
function nightStyle() {
  const style = read('motifs', 'night.css');
  const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
  const source = readFileSync(join(root, 'Look', 'DrawingStyle.cs'), 'utf8');
  if (!source.includes(`"${hash}"`)) {
    throw new Error(`Assets/motifs/night.css has changed: write ${hash} into Look/DrawingStyle.cs.`);
  }
  return style;
}

function withNight(svg, style) {
  return svg.replace(/(<svg[^>]*>(?:<title>[^<]*<\/title>)?)/, `$1<style>${style}</style>`);
}

function svgs(folder) {
  return readdirSync(join(assets, folder)).filter(name => name.endsWith('.svg'));
}

function write(path, text) {
  const file = join(wwwroot, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
