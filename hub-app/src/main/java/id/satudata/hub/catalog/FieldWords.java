package id.satudata.hub.catalog;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.vocabulary.Prefixes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.apache.jena.graph.Node;

/** What properties are called, in short and in words. */
final class FieldWords {

    private static final String BUNDLE = "id.satudata.hub.catalog.fields";
    private static final String STEP = " › ";

    private final List<ResourceBundle> bundles = List.of(bundle("id"), bundle("en"));

    /** The short name, such as {@code dct:title}; the IRI where no prefix fits. */
    String shortName(Node property) {
        return Optional.ofNullable(Prefixes.ALL.qnameFor(property.getURI())).orElse(property.getURI());
    }

    LocalizedText label(Node property) {
        var name = shortName(property);
        var key = name.replace(':', '.');
        var label = LocalizedText.NONE;
        for (var bundle : bundles) {
            var word = bundle.containsKey(key) ? bundle.getString(key) : name;
            label = label.with(bundle.getLocale().getLanguage(), word);
        }
        return label;
    }

    /** A way of two steps. */
    static LocalizedText joined(LocalizedText first, LocalizedText second) {
        if (first.isEmpty()) {
            return second;
        }
        var joined = LocalizedText.NONE;
        for (var language : List.of("id", "en")) {
            joined = joined.with(
                    language,
                    first.in(language).orElse("") + STEP + second.in(language).orElse(""));
        }
        return joined;
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                BUNDLE, Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
