package id.satudata.hub.delivery;

import java.util.List;
import java.util.Optional;

/**
 * That it is so at the partner's.
 *
 * @param remoteId what the partner calls the dataset
 * @param changed whether anything had to be done
 * @param differences the names of what the partner shows otherwise than it was sent
 */
public record Delivered(Optional<String> remoteId, boolean changed, List<String> differences) {

    public Delivered {
        differences = List.copyOf(differences);
    }

    public static Delivered gone(boolean changed) {
        return new Delivered(Optional.empty(), changed, List.of());
    }
}
