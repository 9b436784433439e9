package dev.osteon.evaluator;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.IncludeDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.OperandDef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.cql.engine.execution.Libraries;
import org.opencds.cqf.cql.engine.execution.State;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;

/** Libraries of CQL as steps: what every name means is settled, and nothing is looked up by name any more. Immutable; safe for many threads. */
public final class Program {
    private final LibraryManager manager;
    private final Map<String, Library> libraries = new HashMap<>();
    private final Map<String, Map<String, Definition>> asked = new HashMap<>();
    private final Map<ExpressionDef, Definition> definitions = new IdentityHashMap<>();
    private final Map<FunctionDef, Function> functions = new IdentityHashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final Set<String> left = new TreeSet<>();
    private int values;

    /** A definition of CQL: evaluated at most once in a run. */
    static final class Definition implements Leaf {
        private final int number;
        private Step body;
        private int locals;
        private Set<Definition> reads = Set.of();

        private Definition(int number) {
            this.number = number;
        }

        @Override
        public Object value(Run run, Object[] outer) {
            return run.once(number, body, locals);
        }

        @Override
        public Object known(Run run, Object[] outer) {
            return run.kept(number);
        }
    }

    private Program(LibraryManager manager) {
        this.manager = manager;
    }

    /**
     * @param manager compiled libraries, all that are included among them
     * @param names of the libraries whose definitions will be asked for
     */
    public static Program of(LibraryManager manager, Collection<String> names) {
        Program program = new Program(manager);
        for (String name : names) {
            Library library = program.library(new VersionedIdentifier().withId(name));
            List<ExpressionDef> statements = library.getStatements() == null
                    ? List.of()
                    : library.getStatements().getDef();
            for (ExpressionDef definition : statements) {
                if (!(definition instanceof FunctionDef)) {
                    program.asked
                            .computeIfAbsent(name, key -> new HashMap<>())
                            .put(definition.getName(), program.definition(definition, library));
                }
            }
        }
        while (!program.open.isEmpty()) {
            program.open.pop().run();
        }
        return program;
    }

    /**
     * @param state of a CQL engine, for its operators, parameters, terminology and what the program leaves to it
     * @param retrieves answers retrieves from one person's record
     */
    public Run newRun(State state, RetrieveProvider retrieves) {
        return new Run(state, retrieves, values, functions.size());
    }

    /**
     * @param library name of one of the libraries that the program was made of
     * @param name of one of its definitions
     * @return its value, see {@link Run}
     */
    public Object evaluate(String library, String name, Run run) {
        return asked.get(library).get(name).value(run, null);
    }

    /**
     * @param value of that definition, or one that it is made of
     * @return the resources that the value came from; where it names none itself, those of the nearest definitions that do
     */
    public Set<Resource> origins(String library, String name, Object value, Run run) {
        Set<Resource> found = run.origins().of(value);
        Set<Definition> seen = new HashSet<>();
        Deque<Definition> next = new ArrayDeque<>();
        if (found.isEmpty()) {
            next.add(asked.get(library).get(name));
        }
        while (!next.isEmpty()) {
            Definition one = next.remove();
            if (seen.add(one)) {
                Set<Resource> own = run.origins().of(one.known(run, null));
                found.addAll(own);
                if (own.isEmpty()) {
                    next.addAll(one.reads);
                }
            }
        }
        return found;
    }

    /** @return the definitions that are left to the CQL engine, each with what there is no step for */
    Set<String> leftToEngine() {
        return left;
    }

    /** @param inclusion as the library around calls it, or null for that library itself */
    Library library(String inclusion, Library around) {
        if (inclusion == null) {
            return around;
        }
        IncludeDef include = Libraries.resolveLibraryRef(inclusion, around);
        return library(Libraries.toVersionedIdentifier(include));
    }

    private Library library(VersionedIdentifier identifier) {
        return libraries.computeIfAbsent(
                identifier.getId(), id -> manager.resolveLibrary(identifier).getLibrary());
    }

    Definition definition(ExpressionDef definition, Library library) {
        Definition known = definitions.get(definition);
        if (known == null) {
            known = new Definition(values++);
            definitions.put(definition, known);
            Definition added = known;
            open.push(() -> compile(added, definition, library));
        }
        return known;
    }

    private void compile(Definition compiled, ExpressionDef definition, Library library) {
        try {
            Scope scope = new Scope();
            ExpressionCompiler compiler = new ExpressionCompiler(this, library, scope, definition.getContext());
            compiled.body = compiler.step(definition.getExpression());
            compiled.locals = scope.size();
            compiled.reads = compiler.reads();
        } catch (NotCompiledException e) {
            left.add(library.getIdentifier().getId() + "." + definition.getName() + ": " + e.getMessage());
            compiled.body = (run, locals) -> run.byEngine(library, definition);
        }
    }

    /** @throws NotCompiledException when it uses what has no step, or itself */
    Function function(FunctionDef definition, Library library) {
        if (functions.containsKey(definition)) {
            Function known = functions.get(definition);
            if (known == null) {
                throw new NotCompiledException(definition.getName());
            }
            return known;
        }
        int number = functions.size();
        functions.put(definition, null);
        if (definition.getExpression() == null) {
            throw new NotCompiledException(definition.getName());
        }
        Scope scope = new Scope();
        for (OperandDef operand : definition.getOperand()) {
            scope.push(operand.getName());
        }
        ExpressionCompiler compiler = new ExpressionCompiler(this, library, scope, definition.getContext());
        Step body = compiler.step(definition.getExpression());
        Function function = new Function(number, body, scope.size(), compiler.reads());
        functions.put(definition, function);
        return function;
    }

    /**
     * @param key what the value depends on besides the person, the moment and the parameters
     * @return a step that evaluates the other at most once in a run, whoever asks for that key
     */
    Step once(Object key, Supplier<Step> step) {
        Integer number = numbers.get(key);
        if (number == null) {
            number = values++;
            numbers.put(key, number);
        }
        int kept = number;
        Step body = step.get();
        return (run, locals) -> run.once(kept, body, 0);
    }
}
