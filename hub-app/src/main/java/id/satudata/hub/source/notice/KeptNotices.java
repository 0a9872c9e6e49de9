package id.satudata.hub.source.notice;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.RunNotice;
import id.satudata.hub.source.secret.NoticeSecrets;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The desk over the plans and the outbox in MariaDB. */
final class KeptNotices implements NoticeDesk {

    private static final Logger LOG = LoggerFactory.getLogger(KeptNotices.class);

    private final NoticePlans plans;
    private final NoticeRows rows;
    private final NoticeSecrets secrets;
    private final NoticeOutbox outbox;
    private final EgressClient egress;
    private final TransactionOperations transactions;
    private final boolean canMail;

    KeptNotices(
            NoticePlans plans,
            NoticeRows rows,
            NoticeSecrets secrets,
            NoticeOutbox outbox,
            EgressClient egress,
            TransactionOperations transactions,
            boolean canMail) {
        this.plans = plans;
        this.rows = rows;
        this.secrets = secrets;
        this.outbox = outbox;
        this.egress = egress;
        this.transactions = transactions;
        this.canMail = canMail;
    }

    @Override
    public boolean canMail() {
        return canMail;
    }

    @Override
    public NoticePlan plan(SourceId source) {
        return plans.of(source);
    }

    @Override
    public List<Finding> set(SourceId source, NoticeDraft draft, String actor) {
        var check = new NoticeCheck(egress, canMail);
        var plan = check.read(draft, plans.of(source), actor);
        if (!check.findings().block()) {
            transactions.executeWithoutResult(_ -> keep(source, plan, draft.secret(), actor));
            LOG.info("{} set the reports of source {}: {}", actor, source, plan.reports());
        }
        return check.findings().toList();
    }

    private void keep(SourceId source, NoticePlan plan, String secret, String actor) {
        rows.set(source, plan, actor);
        if (plan.webhook().isEmpty()) {
            secrets.forget(source);
        } else if (!secret.isEmpty()) {
            secrets.keep(source, secret);
        }
    }

    @Override
    public boolean followHub(SourceId source, String actor) {
        var had = Boolean.TRUE.equals(transactions.execute(_ -> {
            secrets.forget(source);
            return rows.remove(source);
        }));
        if (had) {
            LOG.info("{} let the reports of source {} follow the hub's", actor, source);
        }
        return had;
    }

    @Override
    public List<RunNotice> of(RunId run) {
        return outbox.of(run);
    }

    @Override
    public boolean again(RunId run, UUID notice, String actor) {
        var done = outbox.again(run, notice);
        if (done) {
            LOG.info("{} has a report of run {} sent again", actor, run);
        }
        return done;
    }
}
