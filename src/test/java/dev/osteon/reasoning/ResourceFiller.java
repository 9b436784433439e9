package dev.osteon.reasoning;

import dev.osteon.knowledge.CodeKey;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Type;

/** Fills the elements of any resource type by their FHIR types, plainly or oddly. */
final class ResourceFiller {
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String CONDITION = "http://terminology.hl7.org/CodeSystem/condition-";
    private static final List<String> UNITS = List.of(
            "mg/dL",
            "mmol/L",
            "g/dL",
            "g/L",
            "umol/L",
            "kg",
            "[lb_av]",
            "mL/min",
            "mL/min/{1.73_m2}",
            "U/L",
            "ng/mL",
            "{score}",
            "mg",
            "10*9/L",
            "1");
    private static final List<String> ODD_UNITS = List.of("pound", "mg per dl", "", "MG/DL", "mm[Hg]");
    private static final List<String> STATUSES = List.of("final", "active", "completed", "finished", "available");
    private static final List<String> ODD_STATUSES = List.of("entered-in-error", "cancelled", "unknown", "draft");

    private final Random random;
    private final boolean odd;
    private final OffsetDateTime now;
    private final List<CodeKey> allCodes;

    ResourceFiller(Random random, boolean odd, OffsetDateTime now, List<CodeKey> allCodes) {
        this.random = random;
        this.odd = odd;
        this.now = now;
        this.allCodes = allCodes;
    }

    /** @return a resource about Patient/p whose main code is the given one */
    Resource resource(String type, String id, CodeKey code) {
        Resource resource = ResourceFactory.createResource(type);
        resource.setId(id);
        for (Property property : resource.children()) {
            fill(resource, property, code);
        }
        return resource;
    }

    private void fill(Resource resource, Property property, CodeKey code) {
        String name = property.getName();
        switch (name) {
            case "subject", "patient" -> resource.setProperty(name, new Reference("Patient/p"));
            case "code", "medication[x]", "type", "vaccineCode" -> set(resource, property, concept(code));
            case "clinicalStatus" -> set(resource, property, status(CONDITION + "clinical", "active", "resolved"));
            case "verificationStatus" ->
                set(resource, property, status(CONDITION + "ver-status", "confirmed", "refuted"));
            case "status" -> setStatus(resource);
            case "intent" -> resource.setProperty(name, new CodeType(oneOf("order", "plan", "proposal")));
            default -> {
                if (random.nextInt(3) > 0) {
                    set(resource, property, value(property.getTypeCode()));
                }
            }
        }
    }

    /** @return a value of one of the types that an element may have, null for types that are left out */
    private Type value(String types) {
        if (types.contains("Quantity")) {
            return oneOf(quantity(), concept(oneOf(allCodes)), new IntegerType(random.nextInt(11)));
        }
        if (types.contains("dateTime")) {
            return types.contains("Period") && random.nextInt(3) == 0 ? period() : dateTime();
        }
        return switch (types) {
            case "CodeableConcept" -> concept(oneOf(allCodes));
            case "Dosage" -> dosage();
            case "string" -> new StringType(oneOf("", "T8", "stable", "<5"));
            default -> null;
        };
    }

    private void set(Resource resource, Property property, Type value) {
        if (value != null && !(odd && random.nextInt(4) == 0)) {
            try {
                resource.setProperty(property.getName(), value);
            } catch (FHIRException | ClassCastException e) {
                // The element takes another type: it stays absent.
                return;
            }
        }
    }

    private void setStatus(Resource resource) {
        for (String status : odd ? ODD_STATUSES : STATUSES) {
            try {
                resource.setProperty("status", new CodeType(status));
                return;
            } catch (FHIRException e) {
                continue;
            }
        }
    }

    private CodeableConcept status(String system, String usual, String unusual) {
        return new CodeableConcept(new Coding(system, odd ? unusual : usual, null));
    }

    private CodeableConcept concept(CodeKey key) {
        Coding coding = new Coding(key.system(), key.code(), null);
        if (odd) {
            switch (random.nextInt(4)) {
                case 0 -> coding.setSystem(null);
                case 1 -> coding.setCode(null);
                case 2 -> coding.setCode(key.code().toLowerCase(Locale.ROOT));
                default -> {
                    return new CodeableConcept().setText("free text");
                }
            }
        }
        return new CodeableConcept(coding).addCoding(new Coding("http://example.org/local", "x", null));
    }

    private Quantity quantity() {
        String unit = odd ? oneOf(ODD_UNITS) : oneOf(UNITS);
        Quantity quantity = new Quantity()
                .setValue(BigDecimal.valueOf(random.nextInt(2000), random.nextInt(3)))
                .setUnit(unit)
                .setCode(unit)
                .setSystem(UCUM);
        if (odd) {
            switch (random.nextInt(4)) {
                case 0 ->
                    quantity.setComparator(oneOf(QuantityComparator.LESS_THAN, QuantityComparator.GREATER_OR_EQUAL));
                case 1 -> quantity.setValue(null);
                case 2 -> quantity.setSystem(null).setCode(null);
                default -> quantity.setValue(quantity.getValue().negate());
            }
        }
        return quantity;
    }

    private DateTimeType dateTime() {
        OffsetDateTime at = now.minusMinutes((long) Math.pow(random.nextDouble() * 1000, 2));
        if (!odd) {
            return new DateTimeType(
                    random.nextBoolean() ? instant(at) : at.toLocalDate().toString());
        }
        return switch (random.nextInt(4)) {
            case 0 -> new DateTimeType(String.valueOf(at.getYear()));
            case 1 -> new DateTimeType(at.toString().substring(0, 7));
            case 2 -> new DateTimeType(instant(now.plusDays(1 + random.nextInt(400))));
            default -> new DateTimeType();
        };
    }

    private static String instant(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    private Period period() {
        Period period = new Period();
        period.setStartElement(dateTime());
        if (random.nextBoolean()) {
            period.setEndElement(dateTime());
        }
        return period;
    }

    private Dosage dosage() {
        Dosage dosage = new Dosage();
        dosage.addDoseAndRate().setDose(quantity());
        dosage.setTiming(new Timing()
                .setRepeat(new Timing.TimingRepeatComponent()
                        .setFrequency(1 + random.nextInt(3))
                        .setPeriod(1 + random.nextInt(28))
                        .setPeriodUnit(oneOf(Timing.UnitsOfTime.D, Timing.UnitsOfTime.WK))));
        return dosage;
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
