package id.satudata.hub.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the backup's folder and of this record
 * @param hub version of the hub that made it
 * @param at when it was begun, UTC
 * @param head where the chain of revisions ends in the dump
 * @param parts every file of the backup but the manifest
 * @param damaged kept files that were damaged or gone in the data folder already, and are not in the backup
 */
record Manifest(int format, String hub, Instant at, LogEnd head, List<Part> parts, List<String> damaged) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";
    /** As {@code sha256sum} writes it. */
    static final String SEAL = FILE + ".sha256";

    Manifest {
        parts = List.copyOf(parts);
        damaged = List.copyOf(damaged);
    }

    long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    List<Part> keptFiles() {
        return parts.stream().filter(it -> !it.isDatabase()).toList();
    }
}
