package id.satudata.hub.catalog;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Distribution.Address;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.Origin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submissions to test with. */
public final class Submissions {

    static final SourceId SOURCE = new SourceId("dukcapil");

    private Submissions() {}

    static EntryId entry(String recordKey) {
        return EntryId.ofRecord(SOURCE, recordKey);
    }

    /** A harvested description with a title, a text, a publisher and one file. */
    static Submission harvested(String recordKey, String title) {
        return harvested(SOURCE, recordKey, title);
    }

    /** The same from any source. */
    public static Submission harvested(SourceId source, String recordKey, String title) {
        var entry = EntryId.ofRecord(source, recordKey);
        return new Submission(description(entry, title), List.of(), origin(source, Optional.empty()));
    }

    /** The same by a run. */
    public static Submission run(SourceId source, String recordKey, String title) {
        var it = harvested(source, recordKey, title);
        var origin = new Origin(
                "harvest",
                Optional.of(source),
                Optional.of(recordKey),
                Optional.of(new RunId(new UUID(7, 8))),
                Optional.empty());
        return new Submission(it.description(), it.findings(), origin);
    }

    static Submission requested(String recordKey, String title, String requestKey) {
        return new Submission(description(entry(recordKey), title), List.of(), origin(Optional.of(requestKey)));
    }

    static Submission closed(Submission open) {
        return withRight(open, AccessRights.NON_PUBLIC);
    }

    static Submission withRight(Submission open, Iri right) {
        var terms = new Description.AccessTerms(Optional.of(right), LocalizedText.NONE);
        return new Submission(open.description().with(terms), open.findings(), open.origin());
    }

    static Submission by(String publisher, String creator, Submission submission) {
        var responsibility = new Description.Responsibility(
                Optional.of(Agent.named(publisher)), Optional.of(Agent.named(creator)), List.of());
        return new Submission(
                submission.description().with(responsibility), submission.findings(), submission.origin());
    }

    static Submission withFinding(Submission submission, Finding.Severity severity) {
        var finding = Finding.of(severity, "licence-unknown", "license", "bebas");
        return new Submission(submission.description(), List.of(finding), submission.origin());
    }

    static Origin origin(Optional<String> requestKey) {
        return origin(SOURCE, requestKey);
    }

    private static Origin origin(SourceId source, Optional<String> requestKey) {
        return new Origin("harvest", Optional.of(source), Optional.empty(), Optional.empty(), requestKey);
    }

    private static Description description(EntryId id, String title) {
        var words = new Description.Wording(
                LocalizedText.indonesian(title), LocalizedText.indonesian("Jumlah penduduk per kecamatan."), List.of());
        var agency =
                new Description.Responsibility(Optional.of(Agent.named("Dinas Dukcapil")), Optional.empty(), List.of());
        var file = Iri.of("https://data.example.go.id/" + id + ".csv");
        var distribution =
                Distribution.at(DistributionId.of(id, "1"), new Address(Optional.of(file), Optional.of(file)));
        return Description.of(id).with(words).with(agency).withDistributions(List.of(distribution));
    }
}
