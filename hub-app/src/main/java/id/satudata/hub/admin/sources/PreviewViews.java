package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.sources.SourceFormPage.FindingLine;
import id.satudata.hub.admin.sources.SourceFormPage.PreviewView;
import id.satudata.hub.admin.sources.SourceFormPage.RecordLine;
import id.satudata.hub.harvest.Preview.Seen;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.portal.Words;
import java.util.Locale;

/** Puts what a preview showed into words. */
final class PreviewViews {

    private PreviewViews() {}

    static PreviewView view(Seen seen, Words words) {
        var refused = seen.records().stream()
                .filter(Mapped.Unusable.class::isInstance)
                .count();
        return new PreviewView(
                seen.total().isPresent()
                        ? words.of(
                                "preview.seen.of",
                                seen.records().size(),
                                refused,
                                seen.total().getAsLong())
                        : words.of("preview.seen", seen.records().size(), refused),
                words.in(seen.reason()),
                seen.records().stream().map(it -> line(it, words)).toList());
    }

    private static RecordLine line(Mapped it, Words words) {
        var findings = it.findings().stream().map(one -> line(one, words)).toList();
        var key = it.record().key();
        return switch (it) {
            case Mapped.Usable usable -> {
                var title = words.in(usable.description().wording().title());
                yield new RecordLine(key, title, "good", words.of("preview.taken"), findings);
            }
            case Mapped.Deleted _ -> new RecordLine(key, "", "warn", words.of("preview.deleted"), findings);
            case Mapped.Unusable _ -> new RecordLine(key, "", "bad", words.of("preview.refused"), findings);
        };
    }

    private static FindingLine line(Finding it, Words words) {
        var severity = it.severity().name().toLowerCase(Locale.ROOT);
        return new FindingLine(words.of("severity." + severity), words.in(it.fieldName()), words.in(it.message()));
    }
}
