package id.satudata.hub.admin.sources;

import id.satudata.hub.harvest.Preview.Seen;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.web.FindingLine;
import java.util.List;

/**
 * What a preview showed, as the API tells it.
 *
 * @param total how many records the source says it has; -1 where it does not say
 * @param reason why not more could be seen; empty when nothing was wrong
 */
record PreviewDocument(long total, String reason, List<RecordDocument> records) {

    /**
     * One record.
     *
     * @param outcome {@code taken}, {@code deleted} or {@code refused}
     */
    record RecordDocument(String key, String title, String outcome, List<FindingLine> findings) {}

    static PreviewDocument of(Seen seen, String language) {
        return new PreviewDocument(
                seen.total().orElse(-1),
                seen.reason().in(language).orElse(""),
                seen.records().stream().map(it -> record(it, language)).toList());
    }

    private static RecordDocument record(Mapped it, String language) {
        var findings = FindingLine.of(it.findings(), language);
        var key = it.record().key();
        return switch (it) {
            case Mapped.Usable usable -> {
                var title = usable.description().wording().title().in(language).orElse("");
                yield new RecordDocument(key, title, "taken", findings);
            }
            case Mapped.Deleted _ -> new RecordDocument(key, "", "deleted", findings);
            case Mapped.Unusable _ -> new RecordDocument(key, "", "refused", findings);
        };
    }
}
