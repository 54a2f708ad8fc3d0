// node bundle.mjs OUT: the worker and what it uses of MSAGL as one file. esbuild-wasm, not a native bundler, because one lock file
// then holds for every platform.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild-wasm';

// 78 is what the host takes for 'too old'; without this an older Node would fail somewhere inside.
const banner = `if (Number(process.versions.node.split('.')[0]) < 20) { process.stderr.write(process.version); process.exit(78); }`;

const { outputFiles } = await build({
  entryPoints: ['src/worker.mjs'],
  bundle: true, minify: true, write: false, platform: 'node', target: 'node20', format: 'esm', charset: 'utf8',
  ignoreAnnotations: false, banner: { js: banner }, logLevel: 'warning',
});
writeFileSync(process.argv[2], outputFiles[0].contents);
