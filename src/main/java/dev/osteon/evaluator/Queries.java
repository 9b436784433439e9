package dev.osteon.evaluator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hl7.elm.r1.AliasedQuerySource;
import org.hl7.elm.r1.ByColumn;
import org.hl7.elm.r1.ByExpression;
import org.hl7.elm.r1.LetClause;
import org.hl7.elm.r1.Query;
import org.hl7.elm.r1.RelationshipClause;
import org.hl7.elm.r1.SortByItem;
import org.hl7.elm.r1.With;
import org.opencds.cqf.cql.engine.execution.State;
import org.opencds.cqf.cql.engine.runtime.CqlList;

/** Compiles queries. */
final class Queries {
    private Queries() {}

    static Step query(ExpressionCompiler compiler, Query elm) {
        return compiler.aside(() -> compile(compiler, elm));
    }

    private static Step compile(ExpressionCompiler compiler, Query elm) {
        if (elm.getAggregate() != null) {
            throw new NotCompiledException("aggregate");
        }
        Scope scope = compiler.scope();
        List<QueryStep.Source> sources = new ArrayList<>();
        for (AliasedQuerySource source : elm.getSource()) {
            List<Leaf> leaves = new ArrayList<>();
            Step list = compiler.noting(leaves, () -> compiler.step(source.getExpression()));
            sources.add(new QueryStep.Source(
                    source.getAlias(), list, leaves.toArray(Leaf[]::new), scope.push(source.getAlias())));
        }
        List<QueryStep.Let> lets = new ArrayList<>();
        for (LetClause let : elm.getLet()) {
            // Named before it is evaluated, as in the CQL engine; what it names is read in its order.
            int place = scope.push(let.getIdentifier());
            lets.add(new QueryStep.Let(compiler.step(let.getExpression()), place));
        }
        List<QueryStep.Relation> relations = new ArrayList<>();
        for (RelationshipClause relation : elm.getRelationship()) {
            Step list = compiler.step(relation.getExpression());
            int place = scope.push(relation.getAlias());
            relations.add(new QueryStep.Relation(
                    list, place, compiler.step(relation.getSuchThat()), relation instanceof With));
            scope.pop();
        }
        Step where = compiler.stepOrNull(elm.getWhere());
        Step result =
                elm.getReturn() == null ? null : compiler.step(elm.getReturn().getExpression());
        boolean distinct =
                elm.getReturn() != null && Boolean.TRUE.equals(elm.getReturn().isDistinct());
        for (int i = 0; i < sources.size() + lets.size(); i++) {
            scope.pop();
        }
        return new QueryStep(sources, lets, relations, where, result, distinct, sort(elm));
    }

    /** @return puts a list in order, or null when the query does not ask for that */
    private static QueryStep.Sort sort(Query elm) {
        if (elm.getSort() == null) {
            return null;
        }
        List<SortByItem> items = elm.getSort().getBy();
        if (items.stream().anyMatch(ByExpression.class::isInstance)) {
            throw new NotCompiledException("sort by an expression");
        }
        return (list, state) -> items.forEach(item -> {
            list.sort(comparator(item, state));
            String direction = item.getDirection().value();
            if (direction.equals("desc") || direction.equals("descending")) {
                Collections.reverse(list);
            }
        });
    }

    private static Comparator<Object> comparator(SortByItem item, State state) {
        return item instanceof ByColumn column
                ? new CqlList(state, column.getPath()).getColumnSort()
                : new CqlList(state).getValueSort();
    }
}
