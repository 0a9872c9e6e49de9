package id.satudata.hub.security;

/** Whose key it is that somebody showed. */
sealed interface Recognised {

    /** A key that opens. */
    record Holder(Actor actor) implements Recognised {}

    /** A key that opens nothing any more. */
    record Spent(Why why) implements Recognised {}

    /** No key of this hub. */
    record Unknown() implements Recognised {}

    /** Why a key opens nothing any more. */
    enum Why {
        EXPIRED,
        REVOKED
    }
}
