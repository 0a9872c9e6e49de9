package id.satudata.hub.partner.register;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The register, with every draft checked first. */
final class CheckedPartners implements Partners {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedPartners.class);

    private final PartnerRows rows;
    private final PartnerSecrets secrets;
    private final TransactionOperations transactions;
    private final EgressClient egress;

    CheckedPartners(PartnerRows rows, PartnerSecrets secrets, TransactionOperations transactions, EgressClient egress) {
        this.rows = rows;
        this.secrets = secrets;
        this.transactions = transactions;
        this.egress = egress;
    }

    @Override
    public Optional<Partner> find(PartnerId id) {
        return rows.find(id).map(secrets::opened);
    }

    @Override
    public List<Partner> page(Optional<PartnerId> after, int limit) {
        return rows.page(after, limit).stream().map(secrets::opened).toList();
    }

    @Override
    public Saved create(PartnerDraft draft, String actor) {
        var check = new PartnerCheck(egress);
        var sound = check.check(draft, Optional.empty());
        if (sound.isEmpty()) {
            return new Saved.Refused(check.findings().toList());
        }
        var id = sound.get().id();
        return atOnce(() -> {
                    var isNew = rows.insert(sound.get(), actor);
                    if (isNew) {
                        secrets.replace(id, sound.get().settings());
                    }
                    return isNew;
                })
                ? kept(id, "registered", actor)
                : new Saved.Refused(List.of(Finding.of(Severity.ERROR, "partner-id-taken", "id", "")));
    }

    @Override
    public Saved change(PartnerId id, PartnerDraft draft, Optional<Set<Long>> expected, String actor) {
        var before = find(id);
        if (before.isEmpty()) {
            return new Saved.Unknown();
        }
        var version = before.get().version();
        if (expected.filter(it -> !it.contains(version)).isPresent()) {
            return new Saved.Outdated(before.get());
        }
        var check = new PartnerCheck(egress);
        var sound = check.check(draft, before);
        if (sound.isEmpty()) {
            return new Saved.Refused(check.findings().toList());
        }
        return atOnce(() -> {
                    var isChanged = rows.update(sound.get(), version, actor);
                    if (isChanged) {
                        secrets.replace(id, sound.get().settings());
                    }
                    return isChanged;
                })
                ? kept(id, "changed", actor)
                : find(id).<Saved>map(Saved.Outdated::new).orElseGet(Saved.Unknown::new);
    }

    @Override
    public boolean pause(PartnerId id, String actor) {
        var isPaused = rows.pause(id, actor);
        LOG.info("{} halts the deliveries to partner {}: {}", actor, id, isPaused ? "done" : "they were halted");
        return isPaused;
    }

    @Override
    public boolean resume(PartnerId id, String actor) {
        var isResumed = rows.resume(id);
        var isWoken = rows.wake(id);
        LOG.info("{} lets the deliveries to partner {} go on", actor, id);
        return isResumed || isWoken;
    }

    @Override
    public boolean remove(PartnerId id, String actor) {
        var isRemoved = atOnce(() -> {
            var wasThere = rows.forget(id);
            secrets.forget(id);
            return wasThere;
        });
        LOG.info("{} removed partner {}", actor, id);
        return isRemoved;
    }

    private boolean atOnce(BooleanSupplier change) {
        return Boolean.TRUE.equals(transactions.execute(_ -> change.getAsBoolean()));
    }

    private Saved kept(PartnerId id, String what, String actor) {
        LOG.info("{} {} partner {}", actor, what, id);
        return new Saved.Kept(
                find(id).orElseThrow(() -> new IllegalStateException("Partner " + id + " is gone at once")));
    }
}
