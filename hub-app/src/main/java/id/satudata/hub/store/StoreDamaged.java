package id.satudata.hub.store;

/** The files of a store cannot be read, though the machine is well; nothing helps but filling a new one. */
final class StoreDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreDamaged(String message, Throwable cause) {
        super(message, cause);
    }
}
