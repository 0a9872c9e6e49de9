package id.satudata.hub.store;

import org.jspecify.annotations.Nullable;

/** The RDF store cannot be opened or read now; what does not need it still works. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
