// How long npm's CQL engine takes from a record in JSON to the values of definitions. Arguments: the files knowledge and row, as for evaluate.js, but row
// is one: {library, now, context, bundle, definitions}. For each line of input, a number, it evaluates so many times and writes a line: the milliseconds.
const fs = require('fs');
const readline = require('readline');
const { performance } = require('perf_hooks');
const { Engine } = require('./engine');

const [knowledgeFile, rowFile] = process.argv.slice(2);
const engine = new Engine(JSON.parse(fs.readFileSync(knowledgeFile, 'utf8')));
const row = JSON.parse(fs.readFileSync(rowFile, 'utf8'));

async function milliseconds() {
  const begun = performance.now();
  const evaluated = engine.open(row);
  for (const definition of row.definitions) {
    await evaluated(row.library, definition);
  }
  return performance.now() - begun;
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const all = [];
    for (let call = 0; call < Number(line); call++) {
      all.push(await milliseconds());
    }
    process.stdout.write(`${JSON.stringify(all)}\n`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
