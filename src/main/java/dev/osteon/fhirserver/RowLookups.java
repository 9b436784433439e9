package dev.osteon.fhirserver;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Looks several resources up by an index on H2. HAPI asks for all that a transaction names in one statement, as pairs of type and id joined by {@code or};
 * for that H2 (2.3) compares each stored resource with each pair, and a load takes longer with all that is stored already. For the same pairs as rows of a list
 * it uses the index of both columns. Parameters stay what and where they are.
 */
final class RowLookups implements StatementInspector {
    private static final Pattern FIRST_PAIR = Pattern.compile("\\((\\w+)\\.RES_TYPE=\\? and \\1\\.FHIR_ID=\\?(?= or )");

    /** @return the statement to send; the one that was given when it has no such pairs */
    @Override
    public String inspect(String sql) {
        Matcher first = FIRST_PAIR.matcher(sql);
        if (!first.find()) {
            return sql;
        }
        String table = first.group(1);
        String another = " or %1$s.RES_TYPE=? and %1$s.FHIR_ID=?".formatted(table);
        StringBuilder rows = new StringBuilder("((%1$s.RES_TYPE,%1$s.FHIR_ID) in ((?,?)".formatted(table));
        int end = first.end();
        while (sql.startsWith(another, end)) {
            rows.append(",(?,?)");
            end += another.length();
        }
        return sql.startsWith(")", end) ? sql.substring(0, first.start()) + rows + ")" + sql.substring(end) : sql;
    }
}
