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
import java.util.function.Function;
import kotlin.LazyKt;
import kotlinx.io.Buffer;
import kotlinx.io.Source;
import kotlinx.io.Utf8Kt;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerException.ErrorSeverity;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlCompilerOptions.Options;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.cqframework.cql.cql2elm.tracking.TrackBack;
import org.cqframework.cql.cql2elm.tracking.Trackable;
import org.cqframework.cql.cql2elm.ucum.UcumService;
import org.hl7.cql.model.ClassType;
import org.hl7.cql.model.DataType;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.VersionedIdentifier;

/** CQL text -> compiled libraries, each translated once. Errors and warnings are problems alike. */
final class Translation {
    /** Ships with the translator's model of FHIR and is included by every library. */
    static final String FHIR_HELPERS = "FHIRHelpers";

    /** Result types are how ELM that is read again says what its definitions are. */
    static final List<Options> OPTIONS = List.of(
            Options.EnableResultTypes,
            Options.EnableDetailedErrors,
            Options.DisableListDemotion,
            Options.DisableListPromotion);

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
     * Compiled libraries.
     *
     * @param libraries by name, FHIRHelpers included when it is used; without those that have errors
     * @param types library name -> definition name -> its CQL type; functions are left out
     * @param elm text of what was read and not translated, by library name
     */
    record Result(
            Map<String, CompiledLibrary> libraries, Map<String, Map<String, DataType>> types, Map<String, String> elm) {
        /** @return the ELM of a library, as JSON */
        String elm(String library) {
            String read = elm.get(library);
            return read != null
                    ? read
                    : CqlTranslator.convertToJson(libraries.get(library).getLibrary());
        }
    }

    /**
     * @param cql text by library name
     * @param problems takes each error and warning once, with library, line and column
     * @return what was translated
     */
    static Result translate(Map<String, String> cql, Consumer<Problem> problems) {
        Translation translation = new Translation(cql);
        cql.keySet().forEach(translation::compile);
        translation.problems.forEach(problems);
        Map<String, CompiledLibrary> compiled = new TreeMap<>();
        translation.manager.getCompiledLibraries().forEach((id, library) -> compiled.put(id.getId(), library));
        return new Result(compiled, types(compiled, Trackable.INSTANCE::getResultType), Map.of());
    }

    /**
     * @param libraries compiled from ELM that was read
     * @param elm that ELM, by library name
     */
    static Result ofRead(Map<String, CompiledLibrary> libraries, Map<String, String> elm) {
        ElmTypes elmTypes = new ElmTypes(MODELS);
        libraries.values().forEach(library -> UnionTypes.set(library.getLibrary(), elmTypes));
        return new Result(libraries, types(libraries, elmTypes::of), elm);
    }

    private static Map<String, Map<String, DataType>> types(
            Map<String, CompiledLibrary> libraries, Function<ExpressionDef, DataType> type) {
        Map<String, Map<String, DataType>> types = new TreeMap<>();
        libraries.forEach((name, library) -> {
            Map<String, DataType> definitions = new TreeMap<>();
            for (ExpressionDef definition : LibraryScan.definitions(library)) {
                if (!(definition instanceof FunctionDef)) {
                    definitions.put(definition.getName(), type.apply(definition));
                }
            }
            types.put(name, definitions);
        });
        return types;
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
        CqlCompilerOptions options =
                new CqlCompilerOptions(ErrorSeverity.Info, SignatureLevel.All, OPTIONS.toArray(Options[]::new));
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
