package id.satudata.hub.crash;

import java.util.Optional;

/** One dataset of the campaign as its client believes it to be; one writer changes it, many readers look. */
final class Subject {

    enum State {
        ABSENT,
        VISIBLE,
        HIDDEN,
        GONE
    }

    /**
     * What has been acknowledged.
     *
     * @param entry its lasting identity; empty before the first acknowledgement
     * @param latest the sequence of its latest revision
     * @param version the version its latest visible content carries
     * @param moment changes whenever a request about it begins or ends
     */
    record Standing(State state, String entry, long latest, int version, long moment) {

        private Standing at(long next) {
            return new Standing(state, entry, latest, version, next);
        }

        boolean isHidden() {
            return state == State.HIDDEN || state == State.GONE;
        }
    }

    private final int number;
    private volatile Standing standing = new Standing(State.ABSENT, "", 0, 0, 0);
    private volatile Optional<Attempt> open = Optional.empty();
    private int lastVersion;

    Subject(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    Standing standing() {
        return standing;
    }

    /** The request whose answer is not known. */
    Optional<Attempt> open() {
        return open;
    }

    /** Whether its content comes as a file. */
    boolean isTable() {
        return number % 4 == 3;
    }

    int nextVersion() {
        return ++lastVersion;
    }

    void begin(Attempt attempt) {
        open = Optional.of(attempt);
        standing = standing.at(standing.moment() + 1);
    }

    void acknowledged(Outcome.Acknowledged it) {
        var attempt = open.orElseThrow();
        var version = attempt.shows() ? attempt.version() : standing.version();
        standing = new Standing(attempt.leads(), it.entry(), it.sequence(), version, standing.moment() + 1);
        open = Optional.empty();
    }

    /** Nothing has happened, for sure. */
    void refused() {
        standing = standing.at(standing.moment() + 1);
        open = Optional.empty();
    }
}
