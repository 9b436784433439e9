package dev.osteon.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A hook call that is made again and again.
 *
 * @param tokens values of {@code Authorization}, each for one call, that have been made; null where none is asked for
 * @param newToken makes one more
 */
record BenchCall(URI address, String body, Queue<String> tokens, Supplier<String> newToken)
        implements Supplier<HttpRequest> {
    @Override
    public HttpRequest get() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (needsTokens()) {
            String token = tokens.poll();
            request.header("Authorization", token == null ? newToken.get() : token);
        }
        return request.build();
    }

    boolean needsTokens() {
        return tokens != null;
    }

    /** @return all that have been made; each counts once, so none is left */
    List<String> takeTokens() {
        return Stream.generate(tokens::poll).limit(tokens.size()).toList();
    }
}
