package id.satudata.hub.metadata;

import java.util.stream.Stream;

/** Why something could not be done, in words for everybody; what the other side said stays in its own language. */
public final class Reasons {

    private static final MessageCatalogue WORDS = MessageCatalogue.of("id.satudata.hub.metadata.reasons");

    private Reasons() {}

    /**
     * The reason of a code, in Indonesian and English.
     *
     * @param facts what stands in its places, each as a {@linkplain PlainLine plain line}, since others may have said it; of a
     *     {@link LocalizedText} the words of the same language
     */
    public static LocalizedText of(String code, Object... facts) {
        return WORDS.text(
                code,
                language -> Stream.of(facts).map(it -> words(it, language)).toArray(String[]::new));
    }

    private static String words(Object fact, String language) {
        return PlainLine.of(
                fact instanceof LocalizedText text ? text.in(language).orElse("") : String.valueOf(fact));
    }
}
