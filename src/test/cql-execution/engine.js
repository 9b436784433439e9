// npm's CQL engine over the ELM and the value sets of a knowledge base: {libraries: [ELM], valueSets: {url: [{system, code}]}}.
const { CodeService, DateTime } = require('cql-execution');
const { FHIRWrapper, PatientSource } = require('cql-exec-fhir');
const { Instance } = require('cql-execution/lib/elm/instance');
const { Library } = require('cql-execution/lib/elm/library');
const { PatientContext } = require('cql-execution/lib/runtime/context');
const { isPrimitive } = require('./canonical');

// ---- Overloads: the ELM says which function a call means; the engine guesses from the values, wrongly for null -------

const bare = (specifier) =>
  JSON.stringify(specifier, (key, value) => (['annotation', 'localId', 'locator', 'resultTypeName', 'resultTypeSpecifier'].includes(key) ? undefined : value));
const signed = (name, specifiers) => `${name}(${specifiers.map(bare).join(',')})`;

function nameBySignature(node) {
  if (Array.isArray(node)) {
    node.forEach(nameBySignature);
  } else if (node !== null && typeof node === 'object') {
    Object.values(node).forEach(nameBySignature);
    if (node.type === 'FunctionRef') {
      node.name = signed(node.name, node.signature || []);
    } else if (node.type === 'FunctionDef') {
      const types = (node.operand || []).map((operand) =>
        operand.operandTypeSpecifier || { type: 'NamedTypeSpecifier', name: operand.operandType });
      node.name = signed(node.name, types);
    }
  }
}

// ---- FHIR elements that CQL makes: elements as those of the record are, not bare objects -----------------------------

const FHIR_TYPE = '{http://hl7.org/fhir}';
const wrapper = FHIRWrapper.FHIRv401();
const stockExec = Instance.prototype.exec;

Instance.prototype.exec = async function (context) {
  const instance = await stockExec.call(this, context);
  if (!this.classType.startsWith(FHIR_TYPE)) {
    return instance;
  }
  const json = Object.entries(instance).map(([name, value]) => [name, elementJson(value)]).filter(([, value]) => says(value));
  return wrapper.wrap(Object.fromEntries(json), this.classType.substring(FHIR_TYPE.length));
};

// An element without content is none.
function says(value) {
  return value !== null && value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0);
}

function elementJson(value) {
  if (Array.isArray(value)) {
    return value.map(elementJson).filter(says);
  } else if (value === null || value === undefined || typeof value.getTypeInfo !== 'function') {
    return value;
  }
  return isPrimitive(value) ? value._json.value : value._json;
}

// ---- Contained resources: of their own type, not of the type Resource --------------------------------------------------

const FHIRObject = Object.getPrototypeOf(wrapper.wrap({ resourceType: 'Medication' }));
const stockGet = FHIRObject.get;
const typed = (value) => (value && value._json && value._json.resourceType ? wrapper.wrap(value._json) : value);

FHIRObject.get = function (field) {
  const value = stockGet.call(this, field);
  return field === 'contained' && Array.isArray(value) ? value.map(typed) : value;
};

// ---- Libraries: made and evaluated once; the engine does both anew along every path of includes ----------------------

class SharingContext extends PatientContext {
  constructor(library, patient, codeService, parameters, now, contexts = new Map()) {
    super(library, patient, codeService, parameters, now);
    this.contexts = contexts;
  }

  getLibraryContext(alias) {
    return this.of(this.get(alias));
  }

  of(library) {
    if (!this.contexts.has(library.name)) {
      this.contexts.set(library.name, new SharingContext(
        library, this.patient, this.codeService, this.parameters, this.executionDateTime, this.contexts));
    }
    return this.contexts.get(library.name);
  }
}

function repositoryOf(elm) {
  nameBySignature(elm);
  const libraries = new Map();
  const repository = {
    resolve(id) {
      if (!libraries.has(id)) {
        libraries.set(id, new Library(elm.find(({ library }) => library.identifier.id === id), repository));
      }
      return libraries.get(id);
    },
  };
  return repository;
}

// ---- Evaluation --------------------------------------------------------------------------------------------------------

class Engine {
  constructor(knowledge) {
    const versions = Object.entries(knowledge.valueSets).map(([url, codes]) => [url, { '': codes }]);
    this.codeService = new CodeService(Object.fromEntries(versions));
    this.patients = PatientSource.FHIRv401();
    this.repository = repositoryOf(knowledge.libraries);
  }

  // row: {library, now, context, bundle}; what is given back evaluates definitions of that library and of those that it includes.
  open(row) {
    this.patients.reset();
    this.patients.loadBundles([row.bundle]);
    const now = DateTime.parse(row.now);
    const parameters = { 'Evaluation Time': now, 'Context References': row.context };
    const root = new SharingContext(
      this.repository.resolve(row.library), this.patients.currentPatient(), this.codeService, parameters, now);
    return async (library, definition) => {
      const context = root.of(this.repository.resolve(library));
      const known = context.get(definition);
      return known && known.execute ? known.execute(context) : known;
    };
  }
}

module.exports = { Engine };
