// One request a line, one answer a line: {"id":1,"op":"pack","args":{...}} -> {"id":1,"result":...} or {"id":1,"error":"..."}.
// The process ends when its input does, so it never outlives the host that started it.
import { createInterface } from 'node:readline';
import { align } from './align.mjs';
import { layers } from './layers.mjs';
import { pack } from './pack.mjs';
import { route } from './route.mjs';

const operations = { align, layers, pack, route };

function answer(line) {
  let id = null;
  try {
    const request = JSON.parse(line);
    id = request.id;
    const operation = Object.hasOwn(operations, request.op) ? operations[request.op] : null;
    if (!operation) return { id, error: `the worker knows no operation '${request.op}'` };
    return { id, result: operation(request.args) };
  } catch (error) {
    return { id, error: String(error?.message ?? error) };
  }
}

// MSAGL writes remarks to the console; standard output belongs to the protocol.
console.log = console.info = console.warn = console.time = console.timeEnd = () => {};

createInterface({ input: process.stdin, crlfDelay: Infinity })
  .on('line', (line) => { if (line) process.stdout.write(`${JSON.stringify(answer(line))}\n`); })
  .on('close', () => process.exit(0));
