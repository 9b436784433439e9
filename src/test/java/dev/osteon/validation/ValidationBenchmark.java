package dev.osteon.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.validation.FhirValidator;
import dev.osteon.knowledge.KnowledgeBase;
import dev.osteon.knowledge.KnowledgeCompiler;
import dev.osteon.knowledge.KnowledgeOptions;
import dev.osteon.knowledge.KnowledgeSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** What validating a write costs; started by {@code bench/validation}, which says how to read it. Asserts nothing. */
final class ValidationBenchmark {
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Path EXAMPLES = Path.of("fhir-profiles/package/example");
    private static final int BUNDLE = 100;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private ValidationBenchmark() {}

    /** @param arguments seconds to warm up and seconds to measure, each way */
    public static void main(String[] arguments) throws IOException {
        long warm = Long.parseLong(arguments[0]);
        long measured = Long.parseLong(arguments[1]);
        KnowledgeBase knowledge = KnowledgeCompiler.compile(KnowledgeSource.classPath(), KnowledgeOptions.defaults());
        ValidationKnowledge known = new ValidationKnowledge(
                FHIR,
                knowledge,
                List.of(),
                new DefaultProfileValidationSupport(FHIR),
                new PrePopulatedValidationSupport(FHIR));
        ProfileValidator ours = new ProfileValidator(FHIR, known, Map.of());
        FhirInstanceValidator module = new FhirInstanceValidator(known.support());
        module.setAnyExtensionsAllowed(true);
        FhirValidator hapi = FHIR.newValidator().registerValidatorModule(module);
        List<Resource> examples = examples();
        Bundle bundle = bundle(examples);

        System.out.println("| way | processor time, median | 95th percentile |");
        System.out.println("|---|---|---|");
        int[] next = {0};
        report("a single write, HAPI's validator", 1, warm, measured, () -> {
            hapi.validateWithResult(examples.get(next[0]++ % examples.size()));
        });
        report("a single write, ours", 1, warm, measured, () -> {
            ours.validate(examples.get(next[0]++ % examples.size()));
        });
        report("a resource in a bundle of " + BUNDLE + ", HAPI's validator", BUNDLE, warm, measured, () -> {
            hapi.validateWithResult(bundle);
        });
        report("a resource in a bundle of " + BUNDLE + ", ours", BUNDLE, warm, measured, () -> {
            ours.validate(bundle);
        });
    }

    private static void report(String way, int resources, long warm, long measured, Runnable validation) {
        time(validation, warm);
        double[] milliseconds = time(validation, measured).stream()
                .mapToDouble(nanoseconds -> nanoseconds / 1e6 / resources)
                .sorted()
                .toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms |",
                way,
                milliseconds[milliseconds.length / 2],
                milliseconds[(int) (milliseconds.length * 0.95)]));
    }

    private static List<Long> time(Runnable validation, long seconds) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        do {
            // Of this thread, so that whatever else the machine does counts little.
            long start = CPU.getCurrentThreadCpuTime();
            validation.run();
            times.add(CPU.getCurrentThreadCpuTime() - start);
        } while (System.nanoTime() < end);
        return times;
    }

    private static List<Resource> examples() throws IOException {
        IParser parser = FHIR.newJsonParser();
        List<Resource> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                Resource example = (Resource) parser.parseResource(Files.readString(file));
                if (example.getMeta().hasProfile()) {
                    examples.add(example);
                }
            }
        }
        return examples;
    }

    private static Bundle bundle(List<Resource> examples) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (int i = 0; i < BUNDLE; i++) {
            Resource resource = examples.get(i % examples.size()).copy();
            resource.setId(resource.getIdElement().getIdPart() + "-" + i);
            String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            bundle.addEntry()
                    .setFullUrl("http://example.org/fhir/" + url)
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(url);
        }
        return bundle;
    }
}
