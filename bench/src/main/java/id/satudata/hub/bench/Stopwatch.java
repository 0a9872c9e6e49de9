package id.satudata.hub.bench;

/** Adds up the time that pieces of work take, without what lies between them. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private long nanos;

    void time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - begun;
    }

    double seconds() {
        return nanos / NANOS;
    }
}
