package id.satudata.hub.connector.dump;

import java.util.List;

/**
 * What is said of one subject.
 *
 * @param lines in their order; no more than {@link Subjects#MOST_LINES}, but for those that say that it is a dataset
 * @param isNeighbour whether it is a dataset, a catalogue or the like, which belongs to no other dataset
 */
record Subject(List<Line> lines, boolean isDataset, boolean isNeighbour) {

    private static final int OVERHEAD = 64;

    Subject {
        lines = List.copyOf(lines);
    }

    /** Nothing is said, or nothing that belongs to another. */
    static final Subject NOTHING = new Subject(List.of(), false, false);

    long size() {
        return OVERHEAD
                + lines.stream().mapToLong(it -> it.bytes().length + OVERHEAD).sum();
    }
}
