package id.satudata.hub.source.notice;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.SourceDirectory;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunRecord.Fate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sums runs up from what the ledger knows at the moment a report is sent, and opens their report pages. */
@Component
class RunSummaries {

    private static final int RECORDS = 10;
    private static final int LINES = 20;

    private final RunDesk desk;
    private final SourceDirectory sources;
    private final NoticeOutbox outbox;
    private final IriSpace addresses;

    RunSummaries(RunDesk desk, SourceDirectory sources, NoticeOutbox outbox, IriSpace addresses) {
        this.desk = desk;
        this.sources = sources;
        this.outbox = outbox;
        this.addresses = addresses;
    }

    Optional<RunSummary> of(RunId run, String language) {
        return desk.find(run).map(it -> of(it, language));
    }

    private RunSummary of(Run run, String language) {
        var prefix = language.equals("en") ? "/en" : "";
        return new RunSummary(
                run,
                sources.find(run.source())
                        .map(Source::title)
                        .orElse(LocalizedText.indonesian(run.source().value())),
                language,
                outbox.held(run.source()),
                findings(run),
                addresses.at(prefix + "/laporan-panen/" + desk.share(run.id())).value());
    }

    private List<RunSummary.Line> findings(Run run) {
        return desk.records().page(run.id(), Fate.REFUSED, 0, RECORDS).stream()
                .flatMap(it -> it.findings().stream()
                        .map(finding -> new RunSummary.Line(it.key(), finding.code(), finding.message())))
                .limit(LINES)
                .toList();
    }
}
