package dev.osteon.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Calls a server as often as is asked, and says what came back and when. */
final class LoadDriver {
    private static final int OK = 200;
    private static final long SECOND = 1_000_000_000L;
    /** Clients that an open loop has ready; when all wait, those that are late count as late. */
    private static final int OPEN_CLIENTS = 192;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A client of a load: asks until it is to ask no more. */
    private interface Client {
        void run(Measured measured) throws IOException, InterruptedException;
    }

    /**
     * Each client asks again as soon as it has its answer.
     *
     * @param calls after so many, all clients together, it ends
     */
    Measured closed(int clients, int calls, Supplier<HttpRequest> call) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(calls);
        return together(clients, measured -> {
            while (left.getAndDecrement() > 0) {
                send(call.get(), System.nanoTime(), measured);
            }
        });
    }

    /** As {@link #closed}, for so many seconds. */
    Measured closedFor(int clients, double seconds, Supplier<HttpRequest> call) throws InterruptedException {
        long end = System.nanoTime() + (long) (seconds * SECOND);
        return together(clients, measured -> {
            while (System.nanoTime() < end) {
                send(call.get(), System.nanoTime(), measured);
            }
        });
    }

    /** Calls at moments that are fixed beforehand; the time of an answer counts from the moment when its call was due, whether or not it could be made then. */
    Measured open(double perSecond, double seconds, Supplier<HttpRequest> call) throws InterruptedException {
        long between = (long) (SECOND / perSecond);
        long all = (long) (perSecond * seconds);
        long begin = System.nanoTime();
        AtomicLong next = new AtomicLong();
        return together(OPEN_CLIENTS, measured -> {
            for (long number = next.getAndIncrement(); number < all; number = next.getAndIncrement()) {
                long due = begin + number * between;
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                send(call.get(), due, measured);
            }
        });
    }

    private void send(HttpRequest call, long since, Measured measured) throws IOException, InterruptedException {
        int status = client.send(call, BodyHandlers.ofByteArray()).statusCode();
        measured.add(status == OK, status, System.nanoTime() - since);
    }

    private static Measured together(int clients, Client client) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begin = System.nanoTime();
        try {
            List<Future<Measured>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> {
                    Measured measured = new Measured();
                    client.run(measured);
                    return measured;
                }));
            }
            Measured all = new Measured();
            for (Future<Measured> one : running) {
                all.add(one.get());
            }
            all.took(System.nanoTime() - begin);
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
