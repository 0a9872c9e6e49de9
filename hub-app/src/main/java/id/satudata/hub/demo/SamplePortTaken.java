package id.satudata.hub.demo;

/** The port of the sample sources belongs to somebody else. */
final class SamplePortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    SamplePortTaken(int port, Throwable cause) {
        super("Port " + port + " of the sample sources is taken", cause);
        this.port = port;
    }

    int port() {
        return port;
    }
}
