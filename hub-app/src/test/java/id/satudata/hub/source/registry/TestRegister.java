package id.satudata.hub.source.registry;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Preview;
import id.satudata.hub.mapping.SourceDefaults;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.secret.StoredSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The register as it is, over rows in memory or in a database. */
public final class TestRegister {

    private static final Set<String> KINDS = Set.of("ckan", "folder", "webapi");

    private TestRegister() {}

    /**
     * The register over rows in memory.
     *
     * @param folder below which folders may be harvested
     */
    public static SourceRegister inMemory(Concepts concepts, Path folder, Function<Source, Preview.Seen> preview) {
        return register(new MemoryRows(), concepts, folder, preview);
    }

    public static SourceRegister over(DataSource database, StoredSettings settings, Concepts concepts) {
        var rows = new JdbcSourceRows(
                JdbcClient.create(database), new JdbcTransactionManager(database), settings, Clock.systemUTC());
        return register(rows, concepts, Path.of("/nonexistent"), _ -> {
            throw new IllegalStateException("Nobody looks");
        });
    }

    private static SourceRegister register(
            SourceRows rows, Concepts concepts, Path folder, Function<Source, Preview.Seen> preview) {
        var check = new DraftCheck(KINDS, new SourceAddress(List.of(folder)), new SourceDefaults(concepts));
        return new RegisteredSources(rows, KINDS, check, preview);
    }

    private static final class MemoryRows implements SourceRows {

        private final TreeMap<String, Registration> rows = new TreeMap<>();

        @Override
        public Optional<Registration> find(SourceId id) {
            return Optional.ofNullable(rows.get(id.value()));
        }

        @Override
        public List<Registration> page(Optional<SourceId> after, int limit) {
            return rows.tailMap(after.map(SourceId::value).orElse(""), false).values().stream()
                    .limit(limit)
                    .collect(Collectors.toUnmodifiableList());
        }

        @Override
        public boolean insert(Source source, String actor) {
            return rows.putIfAbsent(source.id().value(), row(source, 1, actor)) == null;
        }

        @Override
        public boolean update(Source source, long version, String actor) {
            return find(source.id())
                    .filter(it -> it.version() == version)
                    .map(it -> rows.put(source.id().value(), row(source, version + 1, actor)))
                    .isPresent();
        }

        private static Registration row(Source source, long version, String actor) {
            return new Registration(source, Set.of(), version, Instant.parse("2026-11-23T02:00:00Z"), actor);
        }
    }
}
