// Writes one Markdown page for each profile of a package, and an index: node pages.js <package folder> <output folder>
// Links lead from docs/profiles to the committed package and to the invalid examples.
const fs = require('fs');
const path = require('path');

const [packageFolder, output] = process.argv.slice(2);
const BASE = 'http://hl7.org/fhir/StructureDefinition/';
const PACKAGE = '../../fhir-profiles/package';
const INVALID = 'test-data/profiles';
const repository = path.join(__dirname, '..', '..');

const read = (folder) =>
  fs.readdirSync(folder).filter((file) => file.endsWith('.json')).sort()
    .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
const definitions = read(packageFolder);
const examples = read(path.join(packageFolder, 'example')).sort((a, b) => (a.id < b.id ? -1 : 1));
const valueSets = new Map(definitions.filter((d) => d.resourceType === 'ValueSet').map((d) => [d.url, d]));
const concepts = new Map(definitions.filter((d) => d.resourceType === 'CodeSystem')
  .flatMap((d) => d.concept.map((concept) => [`${d.url}|${concept.code}`, concept])));
const structures = definitions.filter((d) => d.resourceType === 'StructureDefinition');
const profiles = structures.filter((d) => d.type !== 'Extension').sort((a, b) => (a.title < b.title ? -1 : 1));
const extensions = structures.filter((d) => d.type === 'Extension').sort((a, b) => (a.title < b.title ? -1 : 1));

const cell = (text) => String(text).replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
const tail = (url) => url.split('/').pop();
const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

// The element without its resource: "component:size.value[x]".
const shortPath = (id) => id.slice(id.indexOf('.') + 1);

function type(element) {
  return list(element.type).map((t) => {
    const targets = list(t.targetProfile).map(tail);
    return targets.length ? `${t.code}(${targets.join(', ')})` : tail(t.code);
  }).join(' or ');
}

// What the value is held to: a fixed one, a value set, or nothing.
function bound(element) {
  const key = Object.keys(element).find((name) => /^(pattern|fixed)[A-Z]/.test(name));
  if (key) {
    return `always ${value(element[key])}`;
  }
  if (!element.binding || !element.binding.valueSet) {
    return '';
  }
  const { valueSet, strength } = element.binding;
  const own = valueSets.get(valueSet.split('|')[0]);
  return own ? `[${own.title}](${PACKAGE}/ValueSet-${own.id}.json), ${strength}` : `${tail(valueSet.split('|')[0])}, ${strength}`;
}

// A value as a person writes it.
function value(thing) {
  if (typeof thing !== 'object') {
    return `\`${thing}\``;
  }
  if (thing.coding) {
    return thing.coding.map(value).join(', ');
  }
  if (thing.value !== undefined) {
    return `${thing.comparator || ''}${thing.value} ${thing.code || thing.unit || ''}`.trim();
  }
  if (typeof thing.code === 'string') {
    return `\`${tail(thing.system || '')}#${thing.code}\`${thing.display ? ` ${thing.display}` : ''}`;
  }
  return thing.reference || thing.text || [thing.start, thing.end].filter(Boolean).join(' to ') || '';
}

// What an example has at an element: the first value found along its path, slices told apart by their fixed code or url.
function exampleOf(profile, id) {
  const snapshot = new Map(profile.snapshot.element.map((element) => [element.id, element]));
  for (const example of examplesOf(profile)) {
    let things = [example];
    let walked = profile.type;
    for (const segment of id.split('.').slice(1)) {
      walked += `.${segment}`;
      const [name, slice] = segment.split(':');
      things = things.flatMap((thing) => child(thing, name.replace('[x]', '')));
      if (slice) {
        things = things.filter((thing) => isSlice(snapshot, walked, thing));
      }
    }
    const found = things.map(value).find((text) => text);
    if (found) {
      return found;
    }
  }
  return '';
}

function child(thing, name) {
  const key = Object.keys(thing).find((k) => k === name || (k.startsWith(name) && /^[A-Z]/.test(k.slice(name.length))));
  return key ? list(thing[key]) : [];
}

function isSlice(snapshot, id, thing) {
  const wanted = (snapshot.get(`${id}.code`) || snapshot.get(id) || {}).patternCodeableConcept;
  if (wanted) {
    const codes = list((thing.code || thing).coding).map((coding) => coding.code);
    return codes.includes(wanted.coding[0].code);
  }
  const url = list((snapshot.get(id) || {}).type).flatMap((t) => list(t.profile))[0];
  return !url || thing.url === url;
}

const examplesOf = (profile) =>
  examples.filter((example) => list((example.meta || {}).profile).includes(profile.url));

// The invariants of the profile, wherever in it they stand.
function rulesOf(profile) {
  return profile.differential.element.flatMap((element) =>
    list(element.constraint)
      .map((rule) => ({ ...rule, at: element.id === profile.type ? 'the whole' : `\`${shortPath(element.id)}\`` })));
}

// What a slice is about, by the definition of its code in a code system of ours.
function sliceMeaning(profile, id) {
  const code = profile.snapshot.element.find((e) => e.id === `${id}.code`);
  const coding = code && code.patternCodeableConcept && code.patternCodeableConcept.coding[0];
  const concept = coding && concepts.get(`${coding.system}|${coding.code}`);
  return concept && `${concept.display}. ${concept.definition}`;
}

function elementRow(profile, changed) {
  const element = profile.snapshot.element.find((e) => e.id === changed.id);
  const rules = list(changed.constraint).map((rule) => `\`${rule.key}\``);
  const what = changed.short || sliceMeaning(profile, changed.id) || element.short;
  const why = [what, changed.requirements, rules.length ? `Rules: ${rules.join(', ')}.` : '']
    .filter(Boolean).join(' ');
  const cells = [`\`${shortPath(changed.id)}\``, `${element.min}..${element.max}`, type(element), bound(element), why, exampleOf(profile, changed.id)];
  return `| ${cells.map(cell).join(' | ')} |`;
}

// The invalid examples and what each of them breaks, as the test data have them.
function refused(profile) {
  const file = `${INVALID}/${profile.id}.yaml`;
  if (!fs.existsSync(path.join(repository, file))) {
    return [];
  }
  const cases = fs.readFileSync(path.join(repository, file), 'utf8').split(/^ {2}- case: /m).slice(1).map((text) => {
    const [, verdict, reason] = text.match(/^ {4}(fails|warns): (.*)$/m);
    return `- ${text.split('\n')[0]}: ${verdict === 'warns' ? 'warning ' : ''}\`${reason.replace(/^"|"$/g, '')}\``;
  });
  return ['## Refused', '', `From [${file}](../../${file}):`, '', ...cases, ''];
}

function page(profile) {
  const rules = rulesOf(profile);
  const lines = [
    `# ${profile.title}`, '',
    profile.description, '',
    `Profile \`${profile.id}\` of [${profile.type}](http://hl7.org/fhir/R4/${profile.type.toLowerCase()}.html), canonical URL \`${profile.url}\`. `
      + `[Definition](${PACKAGE}/StructureDefinition-${profile.id}.json), [all profiles](README.md).`, '',
    '## Elements', '',
    'Those that the profile says something about. Everything else is as in FHIR R4.', '',
    '| element | cardinality | type | binding | what and why | example |',
    '|---|---|---|---|---|---|',
    ...profile.differential.element.filter((element) => element.id !== profile.type)
      .map((element) => elementRow(profile, element)), ''];
  if (rules.length) {
    lines.push('## Rules', '', '| rule | severity | on | says | FHIRPath |', '|---|---|---|---|---|',
      ...rules.map((rule) => `| \`${rule.key}\` | ${rule.severity} | ${cell(rule.at)} | ${cell(rule.human)} | \`${cell(rule.expression)}\` |`), '');
  }
  lines.push('## Examples', '',
    ...examplesOf(profile).map((e) => `- [${e.resourceType}/${e.id}](${PACKAGE}/example/${e.resourceType}-${e.id}.json)`),
    '', ...refused(profile));
  return lines.join('\n');
}

function index() {
  return [
    '# Profiles', '',
    'What the rules read and write, as FHIR R4 profiles. Made from the package by `fhir-profiles/build`; do not edit.', '',
    '| profile | of | says |', '|---|---|---|',
    ...profiles.map((p) => `| [${p.title}](${p.id}.md) | ${p.type} | ${cell(p.description)} |`), '',
    '## Extensions', '',
    '| extension | on | says |', '|---|---|---|',
    ...extensions.map((e) => `| [${e.title}](${PACKAGE}/StructureDefinition-${e.id}.json) | ${e.context.map((c) => c.expression).join(', ')} | ${cell(e.description)} |`),
    ''].join('\n');
}

for (const profile of profiles) {
  if (profile.baseDefinition !== BASE + profile.type) {
    throw new Error(`${profile.id} is not derived from base R4`);
  }
  fs.writeFileSync(path.join(output, `${profile.id}.md`), page(profile));
}
fs.writeFileSync(path.join(output, 'README.md'), index());
