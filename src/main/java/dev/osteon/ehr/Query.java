package dev.osteon.ehr;

import com.fasterxml.jackson.databind.JsonNode;
import dev.osteon.cdshooks.AccessToken;
import dev.osteon.cdshooks.EhrServer.Answer;
import dev.osteon.cdshooks.ExactJson;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

/** One query to its last page. */
final class Query implements Callable<Answer> {
    /** A server that has more for one person is believed to go round in circles. */
    private static final int MAX_PAGES = 100;

    private static final int OK = 200;

    private final CloseableHttpClient http;
    private final URI base;
    private final AccessToken token;
    private final String name;
    private final String query;
    private final AtomicLong budget;
    private final long end;
    private final AtomicReference<HttpGet> current = new AtomicReference<>();
    private volatile boolean cancelled;

    /**
     * @param query relative to the base, or the address of a further page
     * @param budget bytes that may still be read for the whole request
     * @param end as {@link System#nanoTime} counts
     */
    Query(
            CloseableHttpClient http,
            URI base,
            AccessToken token,
            String name,
            String query,
            AtomicLong budget,
            long end) {
        this.http = http;
        this.base = base;
        this.token = token;
        this.name = name;
        this.query = query;
        this.budget = budget;
        this.end = end;
    }

    /** @return the caller's name for it */
    String name() {
        return name;
    }

    /** Breaks off whatever is being sent or read. */
    void cancel() {
        cancelled = true;
        HttpGet running = current.get();
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public Answer call() {
        List<JsonNode> pages = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        try {
            URI address = address(URI.create(base.toString().replaceAll("/+$", "") + "/"), query);
            while (address != null) {
                if (!seen.add(address) || seen.size() > MAX_PAGES) {
                    return Answer.failed("the pages of the EHR's server do not end");
                }
                pages.add(page(address));
                String next = nextPage(pages.get(pages.size() - 1));
                address = next == null ? null : address(address, next);
            }
            return new Answer(pages, null);
        } catch (NoAnswerException e) {
            return Answer.failed(e.getMessage());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // What went wrong on the way names hosts and addresses: of no use to a reader of the answer.
            return Answer.failed("the EHR's server could not be reached or read");
        }
    }

    /** @throws NoAnswerException when it is not on the server of the base, for the token is for no other */
    private URI address(URI from, String reference) throws NoAnswerException {
        URI address = from.resolve(reference.trim());
        if (!AllowedServers.isBelow(base, address)) {
            throw new NoAnswerException("a further page of the EHR's server is not on that server");
        }
        return address;
    }

    private JsonNode page(URI address) throws IOException {
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept", "application/fhir+json, application/json;q=0.9");
        if (token != null) {
            get.setHeader("Authorization", "Bearer " + token.value());
        }
        current.set(get);
        if (cancelled || System.nanoTime() >= end) {
            throw new NoAnswerException("there was no time left to ask the EHR's server");
        }
        return http.execute(get, this::read);
    }

    private JsonNode read(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != OK) {
            throw new NoAnswerException("the EHR's server answered " + response.getCode());
        }
        HttpEntity entity = response.getEntity();
        if (entity == null || !isJson(entity.getContentType())) {
            throw new NoAnswerException("the EHR's server answered with something else than FHIR JSON");
        }
        int limit = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(0, budget.get()) + 1);
        byte[] body = entity.getContent().readNBytes(limit);
        if (budget.addAndGet(-body.length) < 0) {
            throw new NoAnswerException("the EHR's server answered with more than is read");
        }
        JsonNode page = ExactJson.read(body);
        if (!page.path("resourceType").isTextual()) {
            throw new NoAnswerException("the EHR's server answered with something else than FHIR JSON");
        }
        return page;
    }

    private static boolean isJson(String contentType) {
        ContentType type = ContentType.parseLenient(contentType);
        return type != null
                && (type.getMimeType().equals("application/json")
                        || type.getMimeType().endsWith("+json"));
    }

    private static String nextPage(JsonNode page) {
        for (JsonNode link : page.path("link")) {
            if ("next".equals(link.path("relation").asText())) {
                return link.path("url").asText();
            }
        }
        return null;
    }

    /** A page that did not come; the message may stand in an answer. */
    private static final class NoAnswerException extends IOException {
        private static final long serialVersionUID = 1L;

        NoAnswerException(String message) {
            super(message);
        }
    }
}
