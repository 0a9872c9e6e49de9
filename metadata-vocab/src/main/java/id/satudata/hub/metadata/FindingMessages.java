package id.satudata.hub.metadata;

import java.util.stream.Stream;

/** The words of findings: {@code {0}} is the field, {@code {1}} the value, {@code {2}} what it was read as. */
final class FindingMessages {

    private static final MessageCatalogue WORDS = MessageCatalogue.of("id.satudata.hub.metadata.findings");

    private FindingMessages() {}

    static LocalizedText of(String code, String field, String... others) {
        return WORDS.text(code, language -> words(FieldNames.in(field, language), others));
    }

    /** With the reason of each language in the place of the value. */
    static LocalizedText because(String code, String field, LocalizedText reason) {
        return WORDS.text(
                code,
                language -> words(
                        FieldNames.in(field, language), reason.in(language).orElse("")));
    }

    private static String[] words(String field, String... others) {
        return Stream.concat(Stream.of(field), Stream.of(others)).toArray(String[]::new);
    }
}
