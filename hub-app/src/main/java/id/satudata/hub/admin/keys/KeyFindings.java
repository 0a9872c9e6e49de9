package id.satudata.hub.admin.keys;

import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.security.KeyFlaw;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in both languages what is wrong with a wish about a key. */
final class KeyFindings {

    private KeyFindings() {}

    static List<Finding> of(Collection<KeyFlaw> flaws) {
        return flaws.stream().sorted().map(KeyFindings::of).toList();
    }

    private static Finding of(KeyFlaw flaw) {
        var code = "key-" + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var text = LocalizedText.of("id", sentence(flaw, "id")).with("en", sentence(flaw, "en"));
        return new Finding(Finding.Severity.ERROR, code, flaw.field(), "", text);
    }

    private static String sentence(KeyFlaw flaw, String language) {
        return ResourceBundle.getBundle(PartNames.WORDS, Locale.of(language)).getString(key(flaw));
    }

    static String key(KeyFlaw flaw) {
        return "key.flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
