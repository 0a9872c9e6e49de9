package id.satudata.hub.delivery;

/** Carries all in one file, and may be asked what became of it. */
public interface FileCarrier extends Carrier {

    /** Reads the file there, no further than it was sent. */
    FileSight look(Receiver receiver, SentFile file) throws Undelivered;
}
