package id.satudata.hub.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Writers and readers at work until they are called back; a writer alone changes its subjects. */
final class Crew {

    private static final int WRITERS = 3;
    private static final int READERS = 2;

    private final Model model;
    private final Breaches breaches;
    private final long seed;
    private final List<List<Subject>> portions = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();
    /** Opens when they are called back. */
    private volatile CountDownLatch call = new CountDownLatch(1);

    private int shift;

    Crew(Model model, Breaches breaches, long seed) {
        this.model = model;
        this.breaches = breaches;
        this.seed = seed;
        for (int writer = 0; writer < WRITERS; writer++) {
            portions.add(new ArrayList<>());
        }
        var subjects = model.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            portions.get(i % WRITERS).add(subjects.get(i));
        }
    }

    int reads() {
        return reads.get();
    }

    void start(Doors doors) {
        call = new CountDownLatch(1);
        shift++;
        for (int writer = 0; writer < WRITERS; writer++) {
            var portion = portions.get(writer);
            begin("writer", writer, random -> write(portion, doors, random));
        }
        for (int reader = 0; reader < READERS; reader++) {
            var watch = new Watch(doors, breaches);
            begin("reader", reader, random -> read(watch, random));
        }
    }

    private void begin(String role, int number, java.util.function.Consumer<Random> work) {
        var random = new Random(seed * 31 + shift * 100L + number + role.hashCode());
        threads.add(Thread.ofPlatform().daemon().name(role + "-" + number).start(() -> work.accept(random)));
    }

    /** Waits until all have put down what they were doing. */
    void callBack() {
        call.countDown();
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    private void write(List<Subject> portion, Doors doors, Random random) {
        while (!isCalled()) {
            var at = random.nextInt(portion.size());
            if (portion.get(at).standing().state() == Subject.State.GONE) {
                portion.set(at, model.add());
            }
            var subject = portion.get(at);
            if (subject.open().isEmpty()) {
                if (!model.send(model.next(subject, random), doors)) {
                    return; // nobody answers any more; what became of it is found out later
                }
            }
        }
    }

    private void read(Watch watch, Random random) {
        var subjects = model.subjects();
        while (!isCalled()) {
            var subject = subjects.get(random.nextInt(subjects.size()));
            if (!subject.standing().entry().isEmpty()) {
                try {
                    watch.look(subject, random);
                    reads.incrementAndGet();
                } catch (IOException e) {
                    awaitCall(50); // the hub is down, which is no news
                }
            } else {
                awaitCall(5);
            }
        }
    }

    private boolean isCalled() {
        return call.getCount() == 0;
    }

    /** Has patience, but for no longer than it is needed. */
    private void awaitCall(int millis) {
        try {
            var _ = call.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
