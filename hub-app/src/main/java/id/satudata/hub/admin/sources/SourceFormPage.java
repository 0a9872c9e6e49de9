package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.FormPage;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Optional;

/**
 * The form of one source.
 *
 * @param path where the form is sent
 * @param back address of the page it came from
 * @param errors what is wrong with each field, by its name
 * @param settings the names of the settings that have a field of their own
 */
public record SourceFormPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        Visit visit,
        String path,
        String back,
        boolean isNew,
        SourceForm form,
        List<String> kinds,
        List<String> settings,
        FieldErrors errors,
        Optional<PreviewView> preview)
        implements FormPage {

    public SourceFormPage {
        kinds = List.copyOf(kinds);
        settings = List.copyOf(settings);
    }

    /**
     * This look at the form.
     *
     * @param notice what became of the last try; empty when there was none
     */
    public record Visit(String tokenField, String token, String notice) {}

    /** What a source gave, as a harvest would take it. */
    public record PreviewView(String sentence, String brokeOff, List<RecordLine> records) {}

    /**
     * One record.
     *
     * @param state what would become of it
     */
    public record RecordLine(String key, String title, String tone, String state, List<FindingLine> findings) {}

    /** One finding. */
    public record FindingLine(String severity, String field, String message) {}

    @Override
    public String template() {
        return "admin/sourceForm.jte";
    }
}
