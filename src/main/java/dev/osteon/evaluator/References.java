package dev.osteon.evaluator;

import java.util.List;
import java.util.Map;
import org.hl7.elm.r1.CodeDef;
import org.hl7.elm.r1.CodeRef;
import org.hl7.elm.r1.ExpressionRef;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.ParameterDef;
import org.hl7.elm.r1.ParameterRef;
import org.hl7.elm.r1.Property;
import org.opencds.cqf.cql.engine.elm.executing.CodeRefEvaluator;
import org.opencds.cqf.cql.engine.execution.Libraries;
import org.opencds.cqf.cql.engine.runtime.CodeSystem;

/** What is meant by a name: definitions, functions, parameters, codes, elements. */
final class References {
    private References() {}

    static Step definition(ExpressionCompiler compiler, ExpressionRef elm) {
        Library library = compiler.program().library(elm.getLibraryName(), compiler.library());
        return compiler.definition(
                compiler.program().definition(Libraries.resolveExpressionRef(elm.getName(), library), library));
    }

    static Step function(ExpressionCompiler compiler, FunctionRef elm) {
        Library library = compiler.program().library(elm.getLibraryName(), compiler.library());
        List<FunctionDef> named = Libraries.getFunctionDefs(elm.getName(), library);
        FunctionDef meant;
        if (elm.getSignature().isEmpty()) {
            if (!elm.getOperand().isEmpty() || named.size() != 1) {
                throw new NotCompiledException("a call of " + elm.getName() + " without signature");
            }
            meant = named.get(0);
        } else {
            meant = Libraries.resolveFunctionDef(elm.getName(), elm.getSignature(), library);
        }
        Function function = compiler.program().function(meant, library);
        compiler.reads().addAll(function.reads());
        return function.call(compiler.operands(elm.getOperand()));
    }

    static Step parameter(ExpressionCompiler compiler, ParameterRef elm) {
        Library library = compiler.program().library(elm.getLibraryName(), compiler.library());
        ParameterDef parameter = Libraries.resolveParameterRef(elm.getName(), library);
        String fullName = library.getIdentifier().getId() + "." + parameter.getName();
        return compiler.program().once(List.of("parameter", fullName), () -> {
            Scope scope = new Scope();
            Step otherwise = parameter.getDefault() == null
                    ? new Constant(null)
                    : new ExpressionCompiler(compiler.program(), library, scope, compiler.context())
                            .step(parameter.getDefault());
            if (scope.size() > 0) {
                throw new NotCompiledException("a query as default of " + fullName);
            }
            return (run, locals) -> {
                Map<String, Object> given = run.state().getParameters();
                if (given.containsKey(fullName)) {
                    return given.get(fullName);
                }
                return given.containsKey(parameter.getName())
                        ? given.get(parameter.getName())
                        : otherwise.value(run, locals);
            };
        });
    }

    static Step code(ExpressionCompiler compiler, CodeRef elm) {
        Library library = compiler.program().library(elm.getLibraryName(), compiler.library());
        CodeDef code = Libraries.resolveCodeRef(elm.getName(), library);
        Library systems = compiler.program().library(code.getCodeSystem().getLibraryName(), library);
        var system = Libraries.resolveCodeSystemRef(code.getCodeSystem().getName(), systems);
        return new Constant(CodeRefEvaluator.INSTANCE.toCode(
                code, new CodeSystem().withId(system.getId()).withVersion(system.getVersion())));
    }

    static Step property(ExpressionCompiler compiler, Property elm) {
        Step source = elm.getSource() == null ? compiler.local(elm.getScope()) : compiler.step(elm.getSource());
        return new PropertyStep(source, elm.getPath());
    }
}
