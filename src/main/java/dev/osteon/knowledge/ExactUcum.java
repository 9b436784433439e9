package dev.osteon.knowledge;

import org.cqframework.cql.cql2elm.ucum.UcumService;
import org.cqframework.cql.ucum.DefaultUcumService;

final class ExactUcum {
    static final UcumService INSTANCE = new DefaultUcumService();

    private ExactUcum() {}
}
