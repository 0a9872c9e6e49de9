package id.satudata.hub.connector.webapi;

/** A mapping document cannot be used; the message names the place in it, as a JSON Pointer, and what is wrong there. */
final class BadMapping extends Exception {

    private static final long serialVersionUID = 1L;

    BadMapping(String place, String message) {
        super(words(place, message));
    }

    BadMapping(String place, String message, Throwable cause) {
        super(words(place, message), cause);
    }

    private static String words(String place, String message) {
        return (place.isEmpty() ? "the document" : place) + ": " + message;
    }
}
