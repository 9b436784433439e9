package dev.osteon.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import kotlin.LazyKt;
import kotlinx.io.Buffer;
import kotlinx.io.Source;
import kotlinx.io.Utf8Kt;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerException.ErrorSeverity;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlCompilerOptions.Options;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.cqframework.cql.cql2elm.tracking.TrackBack;
import org.cqframework.cql.cql2elm.ucum.UcumService;
import org.hl7.cql.model.ClassType;
import org.hl7.elm.r1.VersionedIdentifier;

/** CQL text -> compiled libraries, each translated once. Errors and warnings are problems alike. */
final class Translation {
    /** Ships with the translator's model of FHIR and is included by every library. */
    static final String FHIR_HELPERS = "FHIRHelpers";

    /** Reading the model of FHIR takes longer than all the rest. */
    private static final ModelManager MODELS = new ModelManager();

    private static final UcumService UCUM = new ExactUcumService();

    private final Map<String, String> cql;
    private final LibraryManager manager;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private Translation(Map<String, String> cql) {
        this.cql = cql;
        this.manager = manager(new HashMap<>());
        manager.getLibrarySourceLoader().registerProvider(id -> cql.containsKey(id.getId()) ? source(id) : null);
        manager.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
    }

    /**
     * @param cql text by library name
     * @param problems takes each error and warning once, with library, line and column
     * @return compiled libraries by name, FHIRHelpers included when it is used; without those that have errors
     */
    static Map<String, CompiledLibrary> translate(Map<String, String> cql, Consumer<Problem> problems) {
        Translation translation = new Translation(cql);
        cql.keySet().forEach(translation::compile);
        translation.problems.forEach(problems);
        Map<String, CompiledLibrary> compiled = new TreeMap<>();
        translation.manager.getCompiledLibraries().forEach((id, library) -> compiled.put(id.getId(), library));
        return compiled;
    }

    /**
     * @return a manager that knows these libraries with and without version, holds no source, and cannot compile: at
     *     run time threads share it and must find everything there
     */
    static LibraryManager frozen(Map<String, CompiledLibrary> libraries) {
        Map<VersionedIdentifier, CompiledLibrary> byIdentifier = new HashMap<>();
        libraries.forEach((name, library) -> {
            byIdentifier.put(new VersionedIdentifier().withId(name), library);
            byIdentifier.put(library.getIdentifier(), library);
        });
        return manager(Collections.unmodifiableMap(byIdentifier));
    }

    private static LibraryManager manager(Map<VersionedIdentifier, CompiledLibrary> libraries) {
        CqlCompilerOptions options = new CqlCompilerOptions(
                ErrorSeverity.Info,
                SignatureLevel.All,
                Options.EnableResultTypes,
                Options.EnableDetailedErrors,
                Options.DisableListDemotion,
                Options.DisableListPromotion);
        options.setEnableCqlOnly(true);
        return new LibraryManager(MODELS, options, libraries, LazyKt.lazyOf(UCUM));
    }

    /** @return the property by which a retrieve of that FHIR type is filtered when it names none, or null */
    static String primaryCodePath(String fhirType) {
        return MODELS.resolveModel("FHIR", "4.0.1").resolveTypeName(fhirType) instanceof ClassType type
                ? type.getPrimaryCodePath()
                : null;
    }

    /** @return text of FHIRHelpers in that version */
    static String fhirHelpers(String version) {
        Source source = new FhirLibrarySourceProvider()
                .getLibrarySource(new VersionedIdentifier().withId(FHIR_HELPERS).withVersion(version));
        return Utf8Kt.readString(source);
    }

    private void compile(String name) {
        List<CqlCompilerException> found = new ArrayList<>();
        try {
            manager.resolveLibrary(new VersionedIdentifier().withId(name), found);
        } catch (CqlCompilerException e) {
            found.add(e);
        } catch (RuntimeException e) {
            problems.add(new Problem(name, String.valueOf(e.getMessage())));
        }
        for (CqlCompilerException e : found) {
            if (e.getSeverity() != ErrorSeverity.Info && !isOfFhirHelpers(e.getLocator())) {
                problems.add(new Problem(where(name, e.getLocator()), e.getMessage()));
            }
        }
    }

    private static boolean isOfFhirHelpers(TrackBack locator) {
        return locator != null
                && locator.getLibrary() != null
                && FHIR_HELPERS.equals(locator.getLibrary().getId());
    }

    private static String where(String name, TrackBack locator) {
        if (locator == null) {
            return name;
        }
        String library = locator.getLibrary() == null || locator.getLibrary().getId() == null
                ? name
                : locator.getLibrary().getId();
        return library + ":" + locator.getStartLine() + ":" + locator.getStartChar();
    }

    private Source source(VersionedIdentifier id) {
        byte[] bytes = cql.get(id.getId()).getBytes(StandardCharsets.UTF_8);
        Buffer buffer = new Buffer();
        buffer.write(bytes, 0, bytes.length);
        return buffer;
    }
}
