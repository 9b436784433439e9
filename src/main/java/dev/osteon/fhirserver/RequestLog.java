package dev.osteon.fhirserver;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One log line a FHIR request: method, path without ids, status, milliseconds. No query, header, body or id, because each of them can
 * name a patient.
 */
final class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private static final Pattern OPERATION = Pattern.compile("[$_][a-z-]{1,40}");
    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,10}");

    private final Set<String> words;

    /** @param words the words of paths that are ours: entry points and resource types */
    RequestLog(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            LOG.info(
                    "{} {} {} {} ms",
                    METHOD.matcher(request.getMethod()).matches() ? request.getMethod() : "-",
                    withoutIds(request.getRequestURI()),
                    response.getStatus(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    /**
     * @param path path of a request
     * @return the path, with a dash for each segment that is neither a word of ours nor an operation
     */
    String withoutIds(String path) {
        return Arrays.stream(path.split("/", -1))
                .limit(8)
                .map(segment -> segment.isEmpty()
                                || words.contains(segment)
                                || OPERATION.matcher(segment).matches()
                        ? segment
                        : "-")
                .collect(Collectors.joining("/"));
    }
}
