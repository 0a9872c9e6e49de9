package id.satudata.hub.dump;

import java.io.IOException;

/** The disk has no room for files. */
final class NoRoom extends IOException {

    private static final long serialVersionUID = 1L;

    NoRoom() {
        super("The disk has no room for files");
    }
}
