package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.SourceDirectory;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.registry.SourceRow;
import id.satudata.hub.source.secret.StoredSettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The registered sources, kept in MariaDB. */
@Repository
public class Sources implements SourceDirectory {

    private static final String REGISTER = """
            insert into source (id, kind, address, title_id, title_en, publisher, settings, registered_at)
            values (:id, :kind, :address, :titleId, :titleEn, :publisher, :settings, :at)
            on duplicate key update version = version + if(kind = values(kind) and address = values(address)
                    and title_id = values(title_id) and title_en = values(title_en) and publisher <=> values(publisher)
                    and settings <=> values(settings), 0, 1),
                kind = values(kind), address = values(address), title_id = values(title_id),
                title_en = values(title_en), publisher = values(publisher), settings = values(settings)
            """;
    private static final String FIND = SourceRow.SELECT + "where id = :id";
    private static final String ALL = SourceRow.SELECT + "order by id";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final StoredSettings settings;
    private final Clock clock;

    Sources(JdbcClient jdbc, PlatformTransactionManager transactions, StoredSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    /** Registers the source, or changes the one of the same id. */
    public void register(Source source) {
        transactions.executeWithoutResult(_ -> jdbc.sql(REGISTER)
                .paramSource(SourceRow.parameters(source)
                        .addValue("settings", settings.writeOver(source.id(), source.settings()))
                        .addValue("at", Timestamp.from(clock.instant())))
                .update());
    }

    /** An operator named it himself: its host may have a private address. */
    void vouchFor(SourceId id) {
        jdbc.sql("update source set vouched = true where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean isVouchedFor(SourceId id) {
        return jdbc.sql("select vouched from source where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The source; secrets of it that nothing opens any more are not among its settings. */
    @Override
    public Optional<Source> find(SourceId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> SourceRow.of(row))
                .optional()
                .map(it -> it.source(settings));
    }

    /** All sources in the order of their ids. */
    public List<Source> all() {
        return jdbc.sql(ALL).query((row, _) -> SourceRow.of(row)).list().stream()
                .map(it -> it.source(settings))
                .toList();
    }
}
