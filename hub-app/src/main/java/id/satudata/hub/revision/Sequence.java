package id.satudata.hub.revision;

/** Position in the revision log: dense, from 1, in commit order; 0 stands before the first revision. */
public record Sequence(long value) implements Comparable<Sequence> {

    public static final Sequence START = new Sequence(0);

    public Sequence {
        if (value < 0) {
            throw new IllegalArgumentException("A sequence is not negative: " + value);
        }
    }

    public Sequence next() {
        return new Sequence(value + 1);
    }

    @Override
    public int compareTo(Sequence other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
