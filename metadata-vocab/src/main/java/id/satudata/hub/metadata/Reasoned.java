package id.satudata.hub.metadata;

/** A failure that says why in words for everybody, in each language of the product. */
public interface Reasoned {

    /** Why, in Indonesian and English. */
    LocalizedText words();

    /** Why something failed; of a failure that does not say it for everybody, its own words as a plain line, or its name. */
    static LocalizedText of(Throwable failure) {
        if (failure instanceof Reasoned it) {
            return it.words();
        }
        var message = failure.getMessage();
        return LocalizedText.of("", message == null ? failure.getClass().getSimpleName() : PlainLine.of(message));
    }
}
