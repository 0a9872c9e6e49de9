package id.satudata.hub.source;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Intake;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands harvested records to the catalogue's gate; the files among them are kept first, so that no entry lacks its file. */
@Component
final class CatalogIntake implements Intake {

    private static final String ACTOR = "harvest";

    private final Catalog catalog;
    private final FileStore files;
    private final FileHolders holders;
    private final RevisionLog log;

    CatalogIntake(Catalog catalog, FileStore files, FileHolders holders, RevisionLog log) {
        this.catalog = catalog;
        this.files = files;
        this.holders = holders;
        this.log = log;
    }

    @Override
    public List<Outcome> accept(RunId run, Source source, List<Mapped.Usable> records) {
        records.forEach(this::keepFile);
        var submissions =
                records.stream().map(it -> submission(run, source, it)).toList();
        var answers = catalog.submitAll(submissions);
        noteHolders(records, answers);
        return answers.stream().map(CatalogIntake::outcome).toList();
    }

    @Override
    public Set<String> recordedBy(RunId run, Source source, Collection<String> recordKeys) {
        var keys = recordKeys.stream().collect(toMap(it -> EntryId.ofRecord(source.id(), it), it -> it));
        return log.latest(List.copyOf(keys.keySet())).values().stream()
                .filter(it -> it.origin().run().equals(Optional.of(run)))
                .map(it -> keys.getOrDefault(it.entry(), ""))
                .collect(toSet());
    }

    private void keepFile(Mapped.Usable record) {
        if (record.record().content() instanceof DataFile file && !isKept(file)) {
            try {
                files.keep(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Cannot keep the file of record " + record.record().key(), e);
            }
        }
    }

    private void noteHolders(List<Mapped.Usable> records, List<Acceptance> answers) {
        var files = new HashMap<EntryId, ContentHash>();
        for (int i = 0; i < records.size(); i++) {
            var isIn = answers.get(i) instanceof Acceptance.Recorded || answers.get(i) instanceof Acceptance.Unchanged;
            if (isIn && records.get(i).record().content() instanceof DataFile file) {
                files.put(
                        answers.get(i).entry(), new ContentHash(file.checksum().hex()));
            }
        }
        if (!files.isEmpty()) {
            holders.note(files);
        }
    }

    private boolean isKept(DataFile file) {
        return files.find(new ContentHash(file.checksum().hex())).isPresent();
    }

    private static Submission submission(RunId run, Source source, Mapped.Usable mapped) {
        var origin = new Origin(
                ACTOR,
                Optional.of(source.id()),
                Optional.of(mapped.record().key()),
                Optional.of(run),
                Optional.empty());
        return new Submission(mapped.description(), mapped.findings(), origin);
    }

    private static Outcome outcome(Acceptance acceptance) {
        return switch (acceptance) {
            case Acceptance.Recorded it -> new Outcome.Recorded(it.sequence().value());
            case Acceptance.Unchanged it -> new Outcome.Unchanged(it.sequence().value());
            case Acceptance.Rejected it -> new Outcome.Rejected(it.findings());
            case Acceptance.Outdated it ->
                new Outcome.Rejected(List.of(Finding.of(
                        Finding.Severity.ERROR,
                        "entry-busy",
                        "record",
                        it.entry().toString())));
        };
    }
}
