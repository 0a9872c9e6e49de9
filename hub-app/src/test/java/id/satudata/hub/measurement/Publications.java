package id.satudata.hub.measurement;

import static id.satudata.hub.measurement.MeasurementTables.SPACE;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Revisions of datasets of agencies, to measure. */
final class Publications {

    private static final SourceId SOURCE = new SourceId("dukcapil");
    private static final Iri MONTHLY = Iri.of("http://publications.europa.eu/resource/authority/frequency/MONTHLY");
    private static final Iri THEME = Iri.of("http://publications.europa.eu/resource/authority/data-theme/SOCI");

    private Publications() {}

    /** A dataset with a title and an agency. */
    static Description bare(String key, String agency) {
        return Description.of(EntryId.ofRecord(SOURCE, key))
                .with(new Description.Wording(LocalizedText.indonesian("Data " + key), LocalizedText.NONE, List.of()))
                .with(new Description.Responsibility(Optional.of(Agent.named(agency)), Optional.empty(), List.of()));
    }

    /** One with keywords and a theme too, which promises a change every month and changed on the day. */
    static Description good(String key, String agency, String modified) {
        return bare(key, agency)
                .with(new Description.Wording(
                        LocalizedText.indonesian("Data " + key),
                        LocalizedText.NONE,
                        List.of(new Keyword("id", "penduduk"))))
                .with(new Description.Classification(List.of(THEME), List.of(), List.of(), List.of()))
                .with(new Description.Lifecycle(
                        Optional.empty(), PartialDate.parse(modified), Optional.empty(), Optional.of(MONTHLY)));
    }

    static Revision publish(long sequence, Description description) {
        var graph = new DescriptionGraphs(SPACE).graphOf(description);
        var content = CanonicalGraph.of(graph, SPACE.entry(description.id()));
        return revision(sequence, description.id(), RevisionKind.PUBLISH, content.nquads());
    }

    static Revision withdraw(long sequence, Description description) {
        return revision(sequence, description.id(), RevisionKind.WITHDRAW, Bytes.NONE);
    }

    private static Revision revision(long sequence, EntryId entry, RevisionKind kind, Bytes content) {
        var hash = content.hash();
        return new Revision(
                new Sequence(sequence),
                entry,
                1,
                kind,
                "data-" + entry.toString().substring(0, 8),
                content,
                hash,
                List.of(),
                new Origin("harvest", Optional.of(SOURCE), Optional.empty(), Optional.empty(), Optional.empty()),
                Instant.EPOCH,
                hash,
                hash);
    }
}
