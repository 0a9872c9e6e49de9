package id.satudata.hub.metadata;

import java.util.UUID;

/** The identity of one run of a harvest. */
public record RunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
