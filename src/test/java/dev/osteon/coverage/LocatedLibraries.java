package dev.osteon.coverage;

import dev.osteon.knowledge.KnowledgeSource;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import kotlinx.io.Buffer;
import kotlinx.io.Source;
import org.cqframework.cql.cql2elm.CqlCompilerException.ErrorSeverity;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlCompilerOptions.Options;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;

/** The libraries of {@code cql/} with the place of each expression in the text, which the product does without. */
final class LocatedLibraries {
    private LocatedLibraries() {}

    /** @return text by library name */
    static Map<String, String> cql() {
        return new TreeMap<>(KnowledgeSource.classPath().cql());
    }

    /** @return a manager that has translated all of them */
    static LibraryManager translated() {
        CqlCompilerOptions options = new CqlCompilerOptions(
                ErrorSeverity.Error,
                SignatureLevel.All,
                Options.EnableResultTypes,
                Options.EnableLocators,
                Options.DisableListDemotion,
                Options.DisableListPromotion);
        LibraryManager manager = new LibraryManager(new ModelManager(), options, new HashMap<>());
        Map<String, String> cql = cql();
        manager.getLibrarySourceLoader()
                .registerProvider(id -> cql.containsKey(id.getId()) ? source(cql.get(id.getId())) : null);
        manager.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
        cql.keySet().forEach(name -> manager.resolveLibrary(new VersionedIdentifier().withId(name)));
        return manager;
    }

    private static Source source(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Buffer buffer = new Buffer();
        buffer.write(bytes, 0, bytes.length);
        return buffer;
    }
}
