package id.satudata.hub.source;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.departure.Voices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes rows of sources last: where the hub ends before, the source is registered still, and can be removed again.
 */
@Service
final class KeptRemoval implements SourceRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRemoval.class);
    private static final String REASON = "Sumber dikeluarkan dari daftar (the source was removed)";
    private static final String SOURCE = "delete from source where id = :id and version = :version";
    private static final List<String> OF_SOURCE = List.of(
            "delete from source_secret where source_id = :id",
            "delete from source_schedule where source_id = :id",
            "delete from source_notice where source_id = :id",
            "delete from source_document where source_id = :id");

    private final SourceRegister register;
    private final Harvests harvests;
    private final Departures departures;
    private final Consents consents;
    private final Voices voices;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    KeptRemoval(
            SourceRegister register,
            Harvests harvests,
            Departures departures,
            Consents consents,
            Voices voices,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.harvests = harvests;
        this.departures = departures;
        this.consents = consents;
        this.voices = voices;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public Removed remove(SourceId source, Entries entries, Optional<Set<Long>> expected, String actor) {
        return harvests.whileIdle(source, () -> removeIdle(source, entries, expected, actor))
                .orElseGet(Removed.UnderWay::new);
    }

    private Removed removeIdle(SourceId source, Entries entries, Optional<Set<Long>> expected, String actor) {
        var found = register.find(source);
        if (found.isEmpty()) {
            return new Removed.Unknown();
        }
        var version = found.get().version();
        if (expected.filter(it -> !it.contains(version)).isPresent()) {
            return new Removed.Outdated(found.get());
        }
        var withdrawn = entries == Entries.WITHDRAW ? departures.withdrawAll(source, actor) : 0;
        endConsents(source, actor);
        if (!drop(source, version)) {
            return register.find(source).<Removed>map(Removed.Outdated::new).orElseGet(Removed.Unknown::new);
        }
        LOG.info("{} removed source {}; {} entries were withdrawn", actor, source, withdrawn);
        return new Removed.Done(withdrawn);
    }

    private boolean drop(SourceId source, long version) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var gone = jdbc.sql(SOURCE)
                            .param("id", source.value())
                            .param("version", version)
                            .update()
                    == 1;
            if (gone) {
                OF_SOURCE.forEach(it -> jdbc.sql(it).param("id", source.value()).update());
                voices.left(source);
            }
            return gone;
        }));
    }

    /** They were for the source as it was, not for another one that takes its name. */
    private void endConsents(SourceId source, String actor) {
        consents.of(source).stream()
                .filter(it -> it.withdrawal().isEmpty())
                .forEach(it -> consents.withdraw(source, it.number(), REASON, actor));
    }
}
