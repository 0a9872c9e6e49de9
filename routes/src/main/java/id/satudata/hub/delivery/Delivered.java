package id.satudata.hub.delivery;

import java.util.List;
import java.util.Optional;

/**
 * That it is so at the partner's.
 *
 * @param remoteId what the partner calls the dataset
 * @param changed whether anything had to be done
 * @param differences the names of what the partner shows otherwise than it was sent
 * @param file the one it has, where it takes all in one
 */
public record Delivered(Optional<String> remoteId, boolean changed, List<String> differences, Optional<SentFile> file) {

    public Delivered {
        differences = List.copyOf(differences);
    }

    /** Of a dataset. */
    public Delivered(Optional<String> remoteId, boolean changed, List<String> differences) {
        this(remoteId, changed, differences, Optional.empty());
    }

    public static Delivered gone(boolean changed) {
        return new Delivered(Optional.empty(), changed, List.of());
    }

    /** Of a file, which reads back as it was sent. */
    public static Delivered of(SentFile file, boolean changed) {
        return new Delivered(Optional.empty(), changed, List.of(), Optional.of(file));
    }
}
