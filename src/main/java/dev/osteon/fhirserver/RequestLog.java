package dev.osteon.fhirserver;

import io.micrometer.core.instrument.MeterRegistry;
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
    /** One that a client made up would be a time series of its own. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Set<String> words;
    private final MeterRegistry meters;

    /**
     * @param words the words of paths that are ours: entry points and resource types
     * @param meters get a timer by method and status
     */
    RequestLog(Set<String> words, MeterRegistry meters) {
        this.words = Set.copyOf(words);
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            long nanos = System.nanoTime() - start;
            String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "-";
            meters.timer("osteon.fhir.requests", "method", method, "status", Integer.toString(response.getStatus()))
                    .record(nanos, TimeUnit.NANOSECONDS);
            LOG.info(
                    "{} {} {} {} ms",
                    method,
                    withoutIds(request.getRequestURI()),
                    response.getStatus(),
                    TimeUnit.NANOSECONDS.toMillis(nanos));
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
