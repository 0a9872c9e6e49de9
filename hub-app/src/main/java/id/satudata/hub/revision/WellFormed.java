package id.satudata.hub.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import java.util.TreeMap;

/**
 * Text that can be stored and hashed: half a surrogate pair, which has no UTF-8 form, becomes a question mark. Sources
 * do send such text, and what the database makes of it would not match the hash chain.
 */
final class WellFormed {

    private WellFormed() {}

    static String text(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    static Finding finding(Finding it) {
        var messages = new TreeMap<String, String>();
        it.message().byLanguage().forEach((language, message) -> messages.put(text(language), text(message)));
        return new Finding(
                it.severity(), text(it.code()), text(it.field()), text(it.value()), new LocalizedText(messages));
    }
}
