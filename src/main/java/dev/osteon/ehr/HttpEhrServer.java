package dev.osteon.ehr;

import dev.osteon.cdshooks.AccessToken;
import dev.osteon.cdshooks.EhrServer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;

/** EHRs' FHIR servers over HTTP. Made when the first one is needed, so that a start does not wait for it. */
final class HttpEhrServer implements EhrServer, AutoCloseable {
    /** As many queries at a time as a few services need; what waits longer than its deadline is not sent. */
    private static final int QUERIES_AT_A_TIME = 48;

    private final EhrSettings settings;
    private final AllowedServers allowed;
    private final ThreadPoolExecutor threads;
    private volatile CloseableHttpClient http;

    HttpEhrServer(EhrSettings settings) {
        this.settings = settings;
        this.allowed = new AllowedServers(settings.allowedServers(), settings.loopbackAllowed());
        ThreadFactory daemons = work -> {
            Thread thread = new Thread(work, "ehr-query");
            thread.setDaemon(true);
            return thread;
        };
        threads = new ThreadPoolExecutor(
                QUERIES_AT_A_TIME, QUERIES_AT_A_TIME, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons);
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public Session open(URI base, AccessToken token) {
        if (!allowed.contains(base)) {
            Answer refused = Answer.failed("fhirServer is none that this service may call");
            return queries -> queries.keySet().stream().collect(Collectors.toMap(name -> name, name -> refused));
        }
        long end = System.nanoTime() + settings.deadline().toNanos();
        AtomicLong budget = new AtomicLong(settings.maxSize().toBytes());
        return queries -> fetch(base, token, queries, budget, end);
    }

    private Map<String, Answer> fetch(
            URI base, AccessToken token, Map<String, String> queries, AtomicLong budget, long end) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<Query, Future<Answer>> running = new LinkedHashMap<>();
        queries.forEach((name, query) -> {
            Query one = new Query(client(), base, token, name, query, budget, end);
            running.put(one, threads.submit(one));
        });
        running.forEach((query, answer) -> answers.put(query.name(), await(query, answer, end)));
        return answers;
    }

    private Answer await(Query query, Future<Answer> answer, long end) {
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Answer.failed("the EHR's server did not answer within "
                    + settings.deadline().toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.failed("the call was interrupted");
        } catch (ExecutionException e) {
            // Its message may quote what it choked on.
            return Answer.failed("the answer of the EHR's server could not be read");
        } finally {
            answer.cancel(true);
            query.cancel();
        }
    }

    private CloseableHttpClient client() {
        if (http == null) {
            synchronized (this) {
                if (http == null) {
                    http = HttpClientFactory.client(settings, QUERIES_AT_A_TIME);
                }
            }
        }
        return http;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        synchronized (this) {
            if (http != null) {
                http.close(CloseMode.IMMEDIATE);
            }
        }
    }
}
