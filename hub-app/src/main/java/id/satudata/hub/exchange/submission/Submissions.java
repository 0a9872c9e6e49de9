package id.satudata.hub.exchange.submission;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.security.Actor;
import id.satudata.hub.security.KnownAgencies;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what a key's holder hands in as a record of a source of their own. */
@Component
public final class Submissions {
    private final Mapping mapping;
    private final Catalog catalog;
    private final KnownAgencies agencies;
    private final IriSpace space;

    Submissions(Mapping mapping, Catalog catalog, KnownAgencies agencies, IriSpace space) {
        this.mapping = mapping;
        this.catalog = catalog;
        this.agencies = agencies;
        this.space = space;
    }

    /** What the record says, as something the actor hands in. */
    public Mapped describe(SourceRecord record, Actor actor) {
        return WithItsDescription.of(mapping.describe(record, source(actor)));
    }

    /** The same of an entry that is there already, whoever it came from. */
    public Mapped describe(SourceRecord record, Actor actor, EntryId entry) {
        return mapping.describe(record, source(actor), entry);
    }

    /** Hands it in at the gate. */
    public Acceptance submit(Mapped mapped, Handover handover, Actor actor) {
        requireOwnAgency(mapped, actor);
        return switch (mapped) {
            case Mapped.Usable it -> catalog.submit(submission(it, handover, actor));
            case Mapped.Unusable it -> new Acceptance.Rejected(entry(it, actor), it.findings());
            case Mapped.Deleted _ -> throw new IllegalStateException("Expected a description, not a deletion");
        };
    }

    /** What submitting it would find. */
    List<Finding> judge(Mapped mapped, Handover handover, Actor actor) {
        requireOwnAgency(mapped, actor);
        return switch (mapped) {
            case Mapped.Usable it -> catalog.judge(submission(it, handover, actor));
            case Mapped.Unusable it -> it.findings();
            case Mapped.Deleted _ -> throw new IllegalStateException("Expected a description, not a deletion");
        };
    }

    private static void requireOwnAgency(Mapped mapped, Actor actor) {
        if (mapped instanceof Mapped.Usable it && !isForAgencyOf(actor, it.description())) {
            throw Problem.about(ProblemType.AGENCY_ONLY, actor.agency().orElse(""))
                    .toException();
        }
    }

    /** Whether the actor's key is for the dataset's publisher, or for all. */
    public static boolean isForAgencyOf(Actor actor, Description description) {
        return actor.agency().isEmpty()
                || description
                        .responsibility()
                        .publisher()
                        .flatMap(it -> it.name().in("id"))
                        .map(it -> Slug.of(it).value())
                        .equals(actor.agency());
    }

    EntryId entry(Mapped mapped, Actor actor) {
        return EntryId.ofRecord(sourceOf(actor), mapped.record().key());
    }

    private Submission submission(Mapped.Usable it, Handover handover, Actor actor) {
        var origin = new Origin(
                actor.name(),
                Optional.of(sourceOf(actor)),
                Optional.of(it.record().key()),
                Optional.empty(),
                handover.requestKey().map(key -> actor.name() + "/" + key));
        return new Submission(it.description(), it.findings(), origin, handover.expected());
    }

    /** What names no publisher is of the agency that the key is for. */
    private Source source(Actor actor) {
        return new Source(
                sourceOf(actor),
                "submission",
                URI.create(space.base() + SubmissionDoor.PATH),
                LocalizedText.indonesian(actor.name()),
                actor.agency().flatMap(agencies::called).map(Agent::named));
    }

    public static SourceId sourceOf(Actor actor) {
        return new SourceId("submission-" + actor.name());
    }
}
