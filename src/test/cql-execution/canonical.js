// Values of npm's CQL engine in the form of CanonicalValue.java.

function canonical(value) {
  if (value === null || value === undefined) {
    return null;
  } else if (Array.isArray(value)) {
    return value.map(canonical);
  } else if (typeof value !== 'object') {
    return value;
  } else if (typeof value.getTypeInfo === 'function') {
    return fhir(value);
  } else if (value.isDateTime) {
    return { dateTime: moment(value) };
  } else if (value.isDate) {
    return { date: parts([value.year, value.month, value.day], '-') };
  } else if (value.isQuantity) {
    return { quantity: value.value, unit: value.unit === undefined ? null : value.unit };
  } else if (value.isInterval) {
    return {
      low: canonical(value.low), high: canonical(value.high), lowClosed: value.lowClosed, highClosed: value.highClosed,
    };
  } else if (value.isConcept) {
    return { concept: value.codes.map(canonical) };
  } else if (value.isCode) {
    return { system: value.system || null, code: value.code || null, display: value.display || null };
  } else if (value.isValueSet) {
    return { valueSet: value.oid };
  }
  return { tuple: Object.fromEntries(Object.entries(value).map(([name, element]) => [name, canonical(element)])
    .filter(([, element]) => element !== null)) };
}

function fhir(object) {
  const json = object._json;
  if (json.resourceType) {
    return { resource: `${json.resourceType}/${json.id}` };
  }
  return { element: isPrimitive(object) ? String(json.value) : json };
}

// A FHIR primitive, or a code that the model gives a type of its own: nothing but a value that is not FHIR's.
function isPrimitive(object) {
  const value = object.getTypeInfo().findElement('value');
  return value !== undefined && value.typeSpecifier.namespace === 'System';
}

// With a time: the moment in UTC, cut to the precision it has. Without: the date as it is.
function moment(value) {
  const pad = (number, digits = 2) => String(number).padStart(digits, '0');
  if (value.hour === null || value.hour === undefined) {
    return parts([value.year, value.month, value.day], '-');
  }
  const utc = new Date(Date.UTC(value.year, value.month - 1, value.day, value.hour, value.minute || 0, value.second || 0,
    value.millisecond || 0) - (value.timezoneOffset || 0) * 3600000);
  const time = [pad(utc.getUTCHours())];
  if (value.minute !== null) {
    time.push(pad(utc.getUTCMinutes()));
  }
  if (value.second !== null) {
    time.push(pad(utc.getUTCSeconds()) + (value.millisecond === null ? '' : `.${pad(utc.getUTCMilliseconds(), 3)}`));
  }
  return `${parts([utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()], '-')}T${time.join(':')}Z`;
}

function parts(numbers, separator) {
  return numbers.filter((number) => number !== null && number !== undefined)
    .map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join(separator);
}

// Numbers are binary in one engine and decimal in the other; CQL keeps eight decimals.
function sameValue(one, other) {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-8 * Math.max(1, Math.abs(one));
  } else if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return one === other;
  }
  const keys = Object.keys(one);
  return Array.isArray(one) === Array.isArray(other) && keys.length === Object.keys(other).length
    && keys.every((key) => key in other && sameValue(one[key], other[key]));
}

module.exports = { canonical, isPrimitive, sameValue };
