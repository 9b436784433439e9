// Evaluates definitions with npm's CQL engine and compares them with what the other engine gave. Arguments, all file names:
// knowledge: {libraries: [ELM], valueSets: {url: [{system, code}]}}
// rows, one a line: {name, library, now, context, bundle, expected: {library: {definition: value}}}
// differences, one a line: {row, definition, expected, actual}. CanonicalValue.java says what a value looks like.
const fs = require('fs');
const readline = require('readline');
const { canonical, sameValue } = require('./canonical');
const { Engine } = require('./engine');

const [knowledgeFile, rowsFile, differencesFile] = process.argv.slice(2);
const engine = new Engine(JSON.parse(fs.readFileSync(knowledgeFile, 'utf8')));

async function evaluate(row, report) {
  const evaluated = engine.open(row);
  for (const [library, definitions] of Object.entries(row.expected)) {
    for (const [definition, expected] of Object.entries(definitions)) {
      const actual = await value(evaluated, library, definition);
      if (!sameValue(expected, actual)) {
        report({ row: row.name, definition: `${library}.${definition}`, expected, actual });
      }
    }
  }
}

async function value(evaluated, library, definition) {
  try {
    return canonical(await evaluated(library, definition));
  } catch (error) {
    return { failed: String(error.cause || error.message || error) };
  }
}

async function main() {
  const out = fs.openSync(differencesFile, 'w');
  for await (const line of readline.createInterface({ input: fs.createReadStream(rowsFile), crlfDelay: Infinity })) {
    await evaluate(JSON.parse(line), (difference) => fs.writeSync(out, `${JSON.stringify(difference)}\n`));
  }
  fs.closeSync(out);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
