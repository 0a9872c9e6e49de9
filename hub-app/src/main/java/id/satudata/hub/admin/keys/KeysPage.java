package id.satudata.hub.admin.keys;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Map;

/**
 * The keys somebody keeps.
 *
 * @param notice what became of the last order; empty when there was none
 * @param refused whether the notice is a refusal
 * @param secret the key that was just given out, shown this once; empty when none was
 * @param draft what stands in the form
 * @param errors what is wrong with each field, by its name
 */
public record KeysPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String actor,
        String notice,
        boolean refused,
        String secret,
        List<KeyLine> keys,
        List<Choice> scopes,
        Draft draft,
        Map<String, List<String>> errors)
        implements GuestPage {

    public KeysPage {
        keys = List.copyOf(keys);
        scopes = List.copyOf(scopes);
        errors = Map.copyOf(errors);
    }

    /**
     * One key.
     *
     * @param facts what there is to know of it, a sentence each
     * @param tone {@code good} while it opens
     */
    public record KeyLine(String name, String note, String state, String tone, List<String> facts, boolean open) {}

    /** A scope to tick. */
    public record Choice(String word, String label, boolean ticked) {}

    /** What was entered. */
    public record Draft(String name, String note, String agency, String partner, String days) {}

    /** What is wrong with the field. */
    public List<String> errors(String field) {
        return errors.getOrDefault(field, List.of());
    }

    @Override
    public String template() {
        return "admin/keys.jte";
    }

    @Override
    public String toString() {
        return "KeysPage[" + actor + "]";
    }
}
