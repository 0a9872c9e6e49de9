package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.SourceLayer;
import java.util.Optional;

/** Lets an entry say in one field what its source says; that is judged as anything else that enters. */
record GivingBack(String field, Origin origin, LayerReader layers, FieldWords words, Drafting drafting)
        implements Decision {

    static final String CODE = "edit-returned";

    @Override
    public Step about(EntryHead head) {
        if (!head.visible()) {
            return new Step.Answer(Refusal.notEdited(head.entry(), field));
        }
        return layers.said(head.entry())
                .flatMap(said -> layers.shown(head).flatMap(shown -> returned(head, shown, said)))
                .<Step>map(it -> it)
                .orElseGet(() -> new Step.Answer(Refusal.notEdited(head.entry(), field)));
    }

    private Optional<Step> returned(EntryHead head, Revision shown, SourceLayer said) {
        var ours = layers.fields(shown);
        var theirs = layers.fields(head.entry(), said);
        return FieldMerge.differences(ours, theirs).keySet().stream()
                .filter(it -> it.name(words).equals(field))
                .findFirst()
                .map(it -> FieldMerge.returned(ours, theirs, it))
                .map(it -> drafting.revision(it, head, origin, Finding.of(Finding.Severity.INFO, CODE, field, "")))
                .map(it -> it.findings().stream().anyMatch(Finding::blocks)
                        ? new Step.Answer(new Acceptance.Rejected(head.entry(), it.findings()))
                        : new Step.Write(it.over(said.settled(field))));
    }

    @Override
    public boolean madeBefore(Revision earlier) {
        return earlier.kind() == RevisionKind.PUBLISH
                && earlier.findings().stream()
                        .anyMatch(it -> it.code().equals(CODE) && it.field().equals(field));
    }
}
