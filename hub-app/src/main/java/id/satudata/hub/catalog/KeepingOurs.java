package id.satudata.hub.catalog;

import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;

/** Settles a dispute for what the entry says; that is remembered beside the entry and needs no revision. */
record KeepingOurs(String field, LayerReader layers, RevisionLog log) implements Decision {

    @Override
    public Step about(EntryHead head) {
        var disputed = layers.said(head.entry())
                .filter(it -> it.disputes().stream()
                        .anyMatch(dispute -> dispute.field().equals(field)));
        return disputed.<Step>map(it -> new Step.Answer(
                        log.remember(it.settled(field), head.latest())
                                ? new Acceptance.Unchanged(head.entry(), head.latest())
                                : new Acceptance.Outdated(head.entry(), head.latest())))
                .orElseGet(() -> new Step.Answer(Refusal.notDisputed(head.entry(), field)));
    }

    /** It makes no revision. */
    @Override
    public boolean madeBefore(Revision earlier) {
        return false;
    }
}
