package id.satudata.hub.topic;

/** Messages could not be taken now, for the reason that the message of this gives; they stay in their topic. */
final class NotTaken extends RuntimeException {

    NotTaken(String reason) {
        super(reason);
    }
}
