package id.satudata.hub.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** How long single requests took. */
final class Latencies {

    private static final double MILLIS = 1e6;

    private final long[] nanos;

    private Latencies(long[] nanos) {
        this.nanos = nanos;
        Arrays.sort(nanos);
    }

    /** Those of two that took turns, so that a busy machine slows down both. */
    record Pair(Latencies one, Latencies other) {}

    /** Of so many requests, one after the other. */
    static Latencies of(int requests, IntConsumer request) {
        var nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            nanos[i] = time(i, request);
        }
        return new Latencies(nanos);
    }

    static Pair inTurns(int requests, IntConsumer one, IntConsumer other) {
        var ones = new long[requests];
        var others = new long[requests];
        for (int i = 0; i < requests; i++) {
            ones[i] = time(i, one);
            others[i] = time(i, other);
        }
        return new Pair(new Latencies(ones), new Latencies(others));
    }

    private static long time(int number, IntConsumer request) {
        var begun = System.nanoTime();
        request.accept(number);
        return System.nanoTime() - begun;
    }

    /** How many requests a second are answered to so many clients at once. */
    static double rate(int requests, int clients, IntConsumer request) {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                all.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        request.accept(i);
                    }
                }));
            }
            for (var it : all) {
                it.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Requests failed", e);
        }
        return requests * 1e9 / (System.nanoTime() - begun);
    }

    double p50() {
        return nanos[nanos.length / 2] / MILLIS;
    }

    double p99() {
        return nanos[nanos.length * 99 / 100] / MILLIS;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %7.1f ms  p99 %7.1f ms", p50(), p99());
    }
}
