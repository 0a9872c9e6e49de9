package id.satudata.hub.admin;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.NoticePlan.Reports;
import id.satudata.hub.source.RunNotice;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans in memory, of a hub without a mail server. */
final class MemoryNotices implements NoticeDesk {

    private static final NoticePlan HUB =
            new NoticePlan(false, Reports.TROUBLE, "id", List.of(), Optional.empty(), false, "");

    private NoticePlan plan = HUB;

    @Override
    public boolean canMail() {
        return false;
    }

    @Override
    public NoticePlan plan(SourceId source) {
        return plan;
    }

    @Override
    public List<Finding> set(SourceId source, NoticeDraft draft, String actor) {
        if (!draft.mail().isBlank()) {
            return List.of(Finding.of(Severity.ERROR, "notice-mail-off", "mail", ""));
        }
        var webhook = Optional.of(URI.create(draft.webhook()));
        plan = new NoticePlan(
                true, Reports.valueOf(draft.reports()), draft.language(), List.of(), webhook, true, actor);
        return List.of();
    }

    @Override
    public boolean followHub(SourceId source, String actor) {
        plan = HUB;
        return true;
    }

    @Override
    public List<RunNotice> of(RunId run) {
        return List.of();
    }

    @Override
    public boolean again(RunId run, UUID notice, String actor) {
        return false;
    }
}
