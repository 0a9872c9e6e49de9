package id.satudata.hub.metadata;

/** The words of findings: {@code {0}} is the field, {@code {1}} the value, {@code {2}} what it was read as. */
final class FindingMessages {

    private static final MessageCatalogue WORDS = MessageCatalogue.of("id.satudata.hub.metadata.findings");

    private FindingMessages() {}

    static LocalizedText of(String code, String... words) {
        return WORDS.text(code, _ -> words);
    }
}
