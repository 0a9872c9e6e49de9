package id.satudata.hub.source.secret;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.sealing.Sealer.Box;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sealed settings in MariaDB. */
final class SecretRows {

    /** Names that begin with a space are no settings, since no setting is called so. */
    private static final String OF = """
            select name, key_id, box from source_secret where source_id = :source and name not like ' %' order by name
            """;

    private static final String ONE =
            "select key_id, box from source_secret where source_id = :source and name = :name";
    private static final String PUT = """
            insert into source_secret (source_id, name, key_id, box, sealed_at) values (:source, :name, :key, :box, :at)
            on duplicate key update key_id = values(key_id), box = values(box), sealed_at = values(sealed_at)
            """;
    private static final String DROP = "delete from source_secret where source_id = :source and name = :name";

    private final JdbcClient jdbc;
    private final Clock clock;

    SecretRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, Box> of(SourceId source) {
        var boxes = new LinkedHashMap<String, Box>();
        jdbc.sql(OF).param("source", source.value()).query(row -> {
            boxes.put(row.getString("name"), new Box(row.getString("key_id"), Bytes.copyOf(row.getBytes("box"))));
        });
        return boxes;
    }

    Optional<Box> one(SourceId source, String name) {
        return jdbc.sql(ONE)
                .param("source", source.value())
                .param("name", name)
                .query((row, _) -> new Box(row.getString("key_id"), Bytes.copyOf(row.getBytes("box"))))
                .optional();
    }

    void put(SourceId source, String name, Box box) {
        jdbc.sql(PUT)
                .param("source", source.value())
                .param("name", name)
                .param("key", box.key())
                .param("box", box.bytes().toArray())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void drop(SourceId source, Collection<String> names) {
        names.forEach(it ->
                jdbc.sql(DROP).param("source", source.value()).param("name", it).update());
    }
}
