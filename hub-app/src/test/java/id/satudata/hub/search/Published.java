package id.satudata.hub.search;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.metadata.TableSchema;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Revisions that publish or withdraw datasets, as the log would hand them over. */
final class Published {

    static final IriSpace SPACE = new IriSpace(Iri.of("http://hub.test"));
    static final Iri CSV = Iri.of("http://publications.europa.eu/resource/authority/file-type/CSV");
    private static final SourceId SOURCE = new SourceId("uji");
    private static final Origin ORIGIN =
            new Origin("harvest", Optional.of(SOURCE), Optional.empty(), Optional.empty(), Optional.empty());

    private Published() {}

    static EntryId entry(String key) {
        return EntryId.ofRecord(SOURCE, key);
    }

    static Description titled(String key, String title, String... keywords) {
        var described = Description.of(entry(key))
                .with(new Description.Wording(
                        LocalizedText.indonesian(title),
                        LocalizedText.indonesian("Keterangan tentang " + title),
                        Arrays.stream(keywords).map(it -> new Keyword("id", it)).toList()));
        return described.with(described.identity().withName(key));
    }

    static Description by(String agency, Description description) {
        return description.with(
                new Description.Responsibility(Optional.of(Agent.named(agency)), Optional.empty(), List.of()));
    }

    static Description about(int from, int to, Description description) {
        return description.with(new Description.Coverage(
                List.of(),
                Optional.of(new PeriodOfTime(Optional.of(PartialDate.year(from)), Optional.of(PartialDate.year(to))))));
    }

    static Description withCsv(Description description, String... columns) {
        var schema = new TableSchema(
                Arrays.stream(columns).map(it -> new Column(it, "string")).toList(), 10, "UTF-8");
        var file = Distribution.at(
                DistributionId.of(description.id(), "file"),
                new Distribution.Address(Optional.of(Iri.of("http://hub.test/file.csv")), Optional.empty()));
        return description.withDistributions(List.of(new Distribution(
                file.id(),
                LocalizedText.indonesian("Berkas utama"),
                LocalizedText.NONE,
                file.address(),
                new Distribution.Form(
                        Optional.of(CSV),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.of(schema),
                        List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    }

    static Revision publish(long sequence, Description description) {
        var graph = new DescriptionGraphs(SPACE).graphOf(description);
        var content = CanonicalGraph.of(graph, SPACE.entry(description.id()));
        var name = description.identity().name().orElseThrow();
        return revision(sequence, description.id(), name, RevisionKind.PUBLISH, content.nquads());
    }

    static Revision withdraw(long sequence, String key) {
        return revision(sequence, entry(key), key, RevisionKind.WITHDRAW, Bytes.NONE);
    }

    static Revision withdraw(long sequence, String key, String reason) {
        var origin = new Origin(
                "walidata",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
        return revision(sequence, entry(key), key, RevisionKind.WITHDRAW, Bytes.NONE, origin);
    }

    static Revision purge(long sequence, String key) {
        return revision(sequence, entry(key), key, RevisionKind.PURGE, Bytes.NONE);
    }

    /** A revision that nobody can read. */
    static Revision garbled(long sequence, String key) {
        return revision(sequence, entry(key), key, RevisionKind.PUBLISH, Bytes.utf8("<garbled"));
    }

    private static Revision revision(long sequence, EntryId entry, String name, RevisionKind kind, Bytes content) {
        return revision(sequence, entry, name, kind, content, ORIGIN);
    }

    /** Numbers are as good as sequences: they only have to grow. */
    private static Revision revision(
            long sequence, EntryId entry, String name, RevisionKind kind, Bytes content, Origin origin) {
        var hash = content.hash();
        return new Revision(
                new Sequence(sequence),
                entry,
                (int) sequence,
                kind,
                name,
                content,
                hash,
                List.of(),
                origin,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(sequence),
                hash,
                hash);
    }
}
