// Evaluates FHIRPath on resources with npm's engine. In: [{name, resource, constraints: [{key, expression}]}], out: {name: [keys that fail]}.
const fs = require('fs');
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

const [input, output] = process.argv.slice(2);

// An invariant holds when it gives true; nothing at all is not true.
function holds(resource, expression) {
  const result = fhirpath.evaluate(resource, expression, { resource }, r4);
  return result.length === 1 && result[0] === true;
}

const failed = {};
for (const { name, resource, constraints } of JSON.parse(fs.readFileSync(input, 'utf8'))) {
  failed[name] = constraints.filter(({ expression }) => !holds(resource, expression)).map(({ key }) => key);
}
fs.writeFileSync(output, JSON.stringify(failed));
