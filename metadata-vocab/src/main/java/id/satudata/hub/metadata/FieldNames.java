package id.satudata.hub.metadata;

import java.util.Optional;

/** What people call the fields that findings are about; {@code accrualPeriodicity} says nothing to most of them. */
final class FieldNames {

    private static final MessageCatalogue NAMES = MessageCatalogue.of("id.satudata.hub.metadata.fieldnames");

    private FieldNames() {}

    static LocalizedText of(String field) {
        return NAMES.has(field) ? NAMES.text(field, _ -> new String[0]) : LocalizedText.of("", field);
    }

    static String in(String field, String language) {
        return Optional.of(field)
                .filter(NAMES::has)
                .flatMap(it -> of(it).in(language))
                .orElse(field);
    }
}
