package id.satudata.hub.crash;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** All that the campaign's client knows: its subjects, and what was ever acknowledged. */
final class Model {

    /** An acknowledged revision. */
    record Acknowledgement(long sequence, String entry, String kind, String key, String token) {}

    private final List<Subject> subjects = new CopyOnWriteArrayList<>();
    private final List<Acknowledgement> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();
    private final Breaches breaches;

    Model(int size, Breaches breaches) {
        this.breaches = breaches;
        IntStream.range(0, size).forEach(_ -> add());
    }

    List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    Subject add() {
        var subject = new Subject(numbers.getAndIncrement());
        subjects.add(subject);
        return subject;
    }

    List<Acknowledgement> acknowledged() {
        return List.copyOf(acknowledged);
    }

    int unknown() {
        return unknown.get();
    }

    /** Chooses what to do next with a subject whose state is known. */
    Attempt next(Subject it, Random random) {
        var standing = it.standing();
        var kind = switch (standing.state()) {
            case ABSENT, GONE -> content(it);
            case VISIBLE -> {
                var dice = random.nextInt(100);
                yield dice < 65 ? content(it) : dice < 98 ? Attempt.Kind.WITHDRAW : Attempt.Kind.PURGE;
            }
            case HIDDEN -> random.nextInt(100) < 96 ? Attempt.Kind.RESTORE : Attempt.Kind.PURGE;
        };
        var version = kind == content(it) ? it.nextVersion() : standing.version();
        return new Attempt(kind, it, "k" + keys.incrementAndGet(), version, standing.latest());
    }

    private static Attempt.Kind content(Subject it) {
        return it.isTable() ? Attempt.Kind.UPLOAD : Attempt.Kind.SUBMIT;
    }

    /** Sends it and remembers what the client then knows; whether it knows. */
    boolean send(Attempt attempt, Doors doors) {
        var again = attempt.subject().open().isPresent();
        if (!again) {
            attempt.subject().begin(attempt);
        }
        return switch (doors.send(attempt)) {
            case Outcome.Acknowledged it -> {
                acknowledged.add(new Acknowledgement(
                        it.sequence(), it.entry(), attempt.kind().revision(), attempt.key(), attempt.token()));
                attempt.subject().acknowledged(it);
                yield true;
            }
            case Outcome.Refused it -> {
                breaches.add(
                        "I3",
                        (again ? "A repeated " : "A ") + attempt.kind() + " of s"
                                + attempt.subject().number() + " (" + attempt.key() + ", expecting "
                                + attempt.expected() + ") was refused with " + it.status() + ": " + it.words());
                attempt.subject().refused();
                yield true;
            }
            case Outcome.Unknown _ -> {
                if (!again) {
                    unknown.incrementAndGet();
                }
                yield false;
            }
        };
    }
}
