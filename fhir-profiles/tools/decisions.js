// Writes one Markdown page for each service and an index, from the plans of a package and the headers of the rules:
// node decisions.js <package folder> <cql folder> <output folder>
// A header (@topic, @source, @inputs, @missing, @silent) stands above the definition that the topic comes from, or, as a comment of its own
// (/* instead of /**), above the section of the topic, which ends at the next header or dividing line.
const fs = require('fs');
const path = require('path');

const [packageFolder, cqlFolder, output] = process.argv.slice(2);
const CQL = '../../cql';
const TEMPLATE = 'https://osteon.dev/fhir/StructureDefinition/text-template';
const INDICATORS = { routine: 'info', urgent: 'warning', stat: 'critical' };

const definitions = fs.readdirSync(packageFolder).filter((file) => /^(PlanDefinition|CodeSystem)-.*\.json$/.test(file)).sort()
  .map((file) => JSON.parse(fs.readFileSync(path.join(packageFolder, file), 'utf8')));
const plans = definitions.filter((d) => d.resourceType === 'PlanDefinition');
const topics = new Map(definitions.find((d) => d.id === 'decision-topic').concept.map((concept) => [concept.code, concept]));

function fail(message) {
  console.error(`decisions.js: ${message}`);
  process.exitCode = 1;
}

// ---- The rules ------------------------------------------------------------------------------------------------------

// A library as its definitions and parameters, each with the comment above it and the names that it mentions.
function library(file) {
  const name = path.basename(file, '.cql');
  const lines = fs.readFileSync(path.join(cqlFolder, file), 'utf8').split('\n');
  const aliases = new Map();
  const statements = new Map();
  const headers = [];
  const sections = [];
  let comment = [];
  let inComment = false;
  let current = null;
  for (const line of lines) {
    const include = /^include (\w+)(?: version '[^']*')?(?: called (\w+))?/.exec(line);
    const statement = /^(define(?: function)?|parameter) "([^"]+)"/.exec(line);
    if (inComment || /^\s*(\/\*|\/\/)/.test(line)) {
      if (/^\/\/ ----/.test(line)) {
        sections.length = 0;
      }
      if (line === '/*') {
        sections.push([]);
        sections.splice(0, sections.length - 1);
      }
      inComment = inComment ? !line.includes('*/') : line.includes('/*') && !line.includes('*/');
      comment.push(line.replace(/^\s*(\/\*\*?|\/\/)\s?/, '').replace(/\s*\*\/\s*$/, ''));
      continue;
    }
    if (include) {
      aliases.set(include[2] || include[1], include[1]);
    } else if (statement) {
      const kind = statement[1] === 'parameter' ? 'parameter' : 'define';
      // One comment speaks for the parameters that follow it without a gap.
      const shared = kind === 'parameter' && comment.length === 0 && current && current.kind === 'parameter' ? current.comment : comment;
      current = { library: name, kind, name: statement[2], comment: shared, text: line };
      statements.set(current.name, current);
      const found = header(current);
      headers.push(...found);
      sections.forEach((section) => section.push(current));
      found.forEach((one) => { one.statements = sections[0] || [current]; });
    } else if (line.trim() === '') {
      current = current && current.kind === 'parameter' ? null : current;
    } else if (current) {
      current.text += `\n${line}`;
    }
    comment = [];
  }
  return { name, aliases, statements, headers };
}

function header(statement) {
  const text = statement.comment.join('\n');
  if (!text.includes('@topic ')) {
    return [];
  }
  const parts = {};
  for (const part of text.slice(text.indexOf('@topic ')).split(/^\s*@/m).filter((one) => one.trim())) {
    const [, key, words] = /^@?(\w+)\s+([\s\S]*)$/.exec(part);
    parts[key] = words.replace(/\s+/g, ' ').trim();
  }
  return parts.topic.split(/[ ,]+/).map((topic) => ({ ...parts, topic, statement }));
}

const libraries = new Map(fs.readdirSync(cqlFolder).filter((file) => file.endsWith('.cql')).sort().map(library).map((one) => [one.name, one]));
const headers = [...libraries.values()].flatMap((one) => one.headers);

// Statements that a statement mentions, directly.
function mentioned(statement) {
  const own = libraries.get(statement.library);
  const found = [];
  for (const [, alias, name] of statement.text.matchAll(/(?:\b(\w+)\.)?"([^"]+)"/g)) {
    const from = alias && own.aliases.has(alias) ? libraries.get(own.aliases.get(alias)) : own;
    if (from && from.statements.has(name) && !(alias && !own.aliases.has(alias))) {
      found.push(from.statements.get(name));
    }
  }
  return found;
}

// Parameters that can decide: all that the statement reaches.
function parameters(start) {
  const seen = new Set();
  const open = [...start];
  while (open.length) {
    const statement = open.pop();
    if (!seen.has(statement)) {
      seen.add(statement);
      open.push(...mentioned(statement));
    }
  }
  return [...seen].filter((one) => one.kind === 'parameter' && / default /.test(one.text) && one.name !== 'Evaluation Time'
    && one.library !== 'PreferredUnits').sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = (parameter) => parameter.name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();

// ---- The pages ------------------------------------------------------------------------------------------------------

const cell = (text) => String(text).replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ').trim();
const code = (action) => action.code[0].coding[0].code;

function indicator(action) {
  const computed = (action.dynamicValue || []).find((value) => value.path === 'action.priority');
  return computed ? `by the rule \`${computed.expression.expression}\`` : INDICATORS[action.priority || 'routine'];
}

// The sentence of a detail that names the source, with year and strength.
function sources(action) {
  const template = (((action._description || {}).extension || []).find((one) => one.url === TEMPLATE) || {}).valueMarkdown || '';
  return template.split('\n').filter((line) => /^Sources?: /.test(line)).map((line) => line.replace(/^Sources?: /, ''));
}

function suggestions(action) {
  return (action.action || []).map((suggestion) => suggestion.title).filter((title, i, all) => all.indexOf(title) === i);
}

function section(topic, actions) {
  const concept = topics.get(topic);
  const found = headers.filter((one) => one.topic === topic);
  if (!concept || !found.length) {
    fail(`the topic ${topic} has no ${concept ? 'header in the rules' : 'code'}`);
    return '';
  }
  for (const part of ['source', 'inputs']) {
    if (!found.some((one) => one[part])) {
      fail(`the header of ${topic} has no @${part}`);
    }
  }
  const words = (part) => [...new Set(found.map((one) => one[part]).filter(Boolean))].join(' ');
  const rows = [
    ['fires', concept.definition],
    ['indicator', [...new Set(actions.map(indicator))].join('; ')],
    ['looks at', words('inputs')],
    ['when an input is missing', words('missing')],
    ['silent', words('silent')],
    ['sources of the rule', words('source')],
    ['source on the card', [...new Set(actions.flatMap((action) => action.documentation || []).map((one) => `[${one.label}](${one.url})`))].join(', ')],
    ['strength', [...new Set(actions.flatMap(sources))].join(' ')],
    ['rule', [...new Set(found.map((one) => `[${one.statement.library}](${CQL}/${one.statement.library}.cql)`))].join(', ')],
  ].filter(([, text]) => text);
  const page = [`## ${concept.display}`, '', `Topic \`${topic}\``, '', '| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${cell(text)} |`), ''];
  page.push('Cards:', '');
  for (const action of actions) {
    const when = action.condition[0].expression.expression;
    page.push(`- **${action.title}** (“${when}”). ${action.description || ''}`.trimEnd());
    suggestions(action).forEach((title) => page.push(`  - offers: ${title}`));
  }
  const thresholds = parameters(found.flatMap((one) => one.statements));
  if (thresholds.length) {
    page.push('', '<details><summary>Thresholds and windows that it can depend on</summary>', '', '| parameter | default | why |', '|---|---|---|');
    thresholds.forEach((one) => page.push(
      `| \`${key(one)}\` | \`${/ default (.+)$/m.exec(one.text)[1].trim()}\` | ${cell(one.comment.filter((line) => !/^-{4}/.test(line)).join(' '))} |`));
    page.push('', '</details>');
  }
  return [...page, ''].join('\n');
}

function page(plan) {
  const own = plan.action.filter((action) => !action.definitionCanonical);
  const text = [`# ${plan.title}`, '', `Service \`${plan.id}\`, hook \`${plan.action[0].trigger[0].name}\`. ${plan.description}`, '',
    `${plan.usage}`, ''];
  for (const action of plan.action.filter((one) => one.definitionCanonical)) {
    const included = action.definitionCanonical.split('/').pop().split('|')[0];
    text.push(`All cards of [${included}](${included}.md), when “${action.condition[0].expression.expression}” holds.`, '');
  }
  const order = own.map(code).filter((topic, i, all) => all.indexOf(topic) === i);
  order.forEach((topic) => text.push(section(topic, own.filter((action) => code(action) === topic))));
  return `${text.join('\n').trimEnd()}\n`;
}

fs.mkdirSync(output, { recursive: true });
const index = ['# Decision tables', '', 'What the rules decide, service by service, for clinicians who review them. Made by `fhir-profiles/build` from the plans and the headers of the',
  'rules in `cql/`; correct those, not these pages. Cards stand in the order of each page. [Rule parameters](../rule-parameters.md) says how a site changes a',
  'threshold, [authoring](../authoring.md) how a rule is changed.', '', '| service | hook | topics |', '|---|---|---|'];
for (const plan of plans) {
  fs.writeFileSync(path.join(output, `${plan.id}.md`), page(plan));
  const order = plan.action.filter((action) => !action.definitionCanonical).map(code).filter((topic, i, all) => all.indexOf(topic) === i);
  index.push(`| [${plan.title}](${plan.id}.md) | \`${plan.action[0].trigger[0].name}\` | ${order.map((topic) => topics.get(topic).display).join(', ') || 'those of the services that it includes'} |`);
}
const used = new Set(plans.flatMap((plan) => plan.action).filter((action) => action.code).map(code));
headers.filter((one) => !used.has(one.topic)).forEach((one) => fail(`the header of ${one.topic} belongs to no card`));
fs.writeFileSync(path.join(output, 'README.md'), `${index.join('\n')}\n`);
