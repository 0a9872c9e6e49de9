package id.satudata.hub.profile;

import id.satudata.hub.metadata.LocalizedText;
import java.util.Arrays;
import java.util.Locale;

/** The four principles of Satu Data (Perpres 39/2019, article 3), which every check serves one of. */
public enum Principle {
    STANDAR_DATA("Standar data", "Data standard", "Perpres 39/2019 Pasal 3 huruf a"),
    METADATA("Metadata", "Metadata", "Perpres 39/2019 Pasal 3 huruf b"),
    INTEROPERABILITAS("Interoperabilitas", "Interoperability", "Perpres 39/2019 Pasal 3 huruf c"),
    KODE_REFERENSI(
            "Kode referensi dan data induk", "Reference codes and master data", "Perpres 39/2019 Pasal 3 huruf d");

    private final String indonesian;
    private final String english;
    private final String rule;

    Principle(String indonesian, String english, String rule) {
        this.indonesian = indonesian;
        this.english = english;
        this.rule = rule;
    }

    /** Its name in shapes and addresses, such as {@code standar-data}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public LocalizedText label() {
        return LocalizedText.indonesian(indonesian).with("en", english);
    }

    /** The rule that lays it down. */
    public String rule() {
        return rule;
    }

    static Principle of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No principle " + code));
    }
}
