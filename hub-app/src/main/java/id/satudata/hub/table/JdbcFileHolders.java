package id.satudata.hub.table;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The holders of files in MariaDB. */
@Component
final class JdbcFileHolders implements FileHolders {

    private static final String NOTE = "insert ignore into file_holder (file, entry) values (?, ?)";
    private static final String OF = "select entry from file_holder where file = ?";

    private final JdbcOperations jdbc;

    JdbcFileHolders(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Map<EntryId, ContentHash> files) {
        jdbc.batchUpdate(
                NOTE,
                files.entrySet().stream()
                        .map(it ->
                                new Object[] {it.getValue().hex(), it.getKey().toString()})
                        .toList());
    }

    @Override
    public Set<EntryId> of(ContentHash file) {
        return jdbc.queryForList(OF, String.class, file.hex()).stream()
                .map(it -> new EntryId(UUID.fromString(it)))
                .collect(toUnmodifiableSet());
    }
}
