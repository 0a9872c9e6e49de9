package id.satudata.hub.bench;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.projection.ViewControl;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Fills a hub with generated datasets through its gate, while its views stand still; then they fill themselves from the log. */
final class Filling {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Origin ORIGIN =
            new Origin("bench", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final BenchHub hub;
    private final Mapping mapping;
    private final Source source = new Source(
            new SourceId("bench"),
            "dcat",
            URI.create("https://bench.example"),
            LocalizedText.indonesian("Pengukuran"),
            Optional.empty());

    Filling(BenchHub hub) {
        this.hub = hub;
        this.mapping = new Mapping(hub.bean(IriSpace.class), hub.bean(Concepts.class));
    }

    /** Returns when all datasets are recorded. */
    void record(int size) {
        var views = hub.bean(ViewControl.class);
        views.names().forEach(views::pause);
        var catalogue = new GeneratedCatalogue(size, 0, "https://b.example");
        for (int page = 1; page <= catalogue.pages(); page++) {
            var submissions = BareParts.records(catalogue.page(page)).parallelStream()
                    .map(this::submission)
                    .toList();
            for (var answer : hub.bean(Catalog.class).submitAll(submissions)) {
                if (!(answer instanceof Acceptance.Recorded)) {
                    throw new IllegalStateException("A dataset was not recorded: " + answer);
                }
            }
        }
    }

    /** Returns when all views hold what was recorded. */
    void show() {
        var views = hub.bean(ViewControl.class);
        views.names().forEach(views::resume);
        try {
            if (!hub.bean(Followers.class).awaitAll(hub.bean(RevisionLog.class).head(), PATIENCE)) {
                throw new IllegalStateException("The views did not catch up");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the views caught up", e);
        }
    }

    private Submission submission(SourceRecord record) {
        return switch (mapping.describe(record, source)) {
            case Mapped.Usable usable -> new Submission(usable.description(), usable.findings(), ORIGIN);
            case Mapped.Unusable refused -> throw new IllegalStateException("Refused: " + refused.findings());
            case Mapped.Deleted gone ->
                throw new IllegalStateException("Gone: " + gone.record().key());
        };
    }
}
