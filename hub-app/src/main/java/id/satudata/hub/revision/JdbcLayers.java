package id.satudata.hub.revision;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.SourceLayer.Dispute;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code source_layer}; what is written to it is written in the caller's transaction. */
final class JdbcLayers {

    private static final TypeReference<List<Stored>> DISPUTES = new TypeReference<>() {};

    private static final String OF = """
            select * from source_layer where entry in (:entries)""";
    private static final String STANDS = """
            select count(*) from entry where id = :entry and latest = :latest for update""";
    private static final String SAYS = """
            select content_hash from entry where id = :entry""";
    private static final String KEEP = """
            insert into source_layer (entry, source, run, content, disputes, disputed)
            values (:entry, :source, :run, :content, :disputes, :disputed)
            on duplicate key update source = values(source), run = values(run), content = values(content),
                disputes = values(disputes), disputed = values(disputed)""";
    private static final String DROP = """
            delete from source_layer where entry = :entry""";
    private static final String UNEDITED = """
            update entry set edited = false where id = :entry""";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    JdbcLayers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One dispute as stored. */
    record Stored(String field, String since, String run) {

        static Stored of(Dispute it) {
            return new Stored(it.field(), it.since().toString(), it.run().toString());
        }

        Dispute toDispute() {
            return new Dispute(field, Instant.parse(since), new RunId(UUID.fromString(run)));
        }
    }

    Map<EntryId, SourceLayer> of(Collection<EntryId> entries) {
        return entries.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(OF)
                        .param(
                                "entries",
                                entries.stream().map(EntryId::toString).toList())
                        .query(this::layer)
                        .list()
                        .stream()
                        .collect(toMap(SourceLayer::entry, Function.identity()));
    }

    /** Keeps the layer where the entry still stands at that revision; drops it where the entry says the same. */
    boolean keep(SourceLayer layer, Sequence latest) {
        var stands = jdbc.sql(STANDS)
                .param("entry", layer.entry().toString())
                .param("latest", latest.value())
                .query(Integer.class)
                .single();
        if (stands == 0) {
            return false;
        }
        var says = jdbc.sql(SAYS)
                .param("entry", layer.entry().toString())
                .query(String.class)
                .single();
        if (says.equals(layer.content().hash().hex())) {
            drop(layer.entry());
            jdbc.sql(UNEDITED).param("entry", layer.entry().toString()).update();
        } else {
            keep(layer);
        }
        return true;
    }

    void keep(SourceLayer layer) {
        jdbc.sql(KEEP)
                .param("entry", layer.entry().toString())
                .param("source", layer.source().value())
                .param("run", layer.run().toString())
                .param("content", layer.content().toArray())
                .param(
                        "disputes",
                        json.writeValueAsString(
                                layer.disputes().stream().map(Stored::of).toList()))
                .param("disputed", !layer.disputes().isEmpty())
                .update();
    }

    void drop(EntryId entry) {
        jdbc.sql(DROP).param("entry", entry.toString()).update();
    }

    private SourceLayer layer(ResultSet row, int number) throws SQLException {
        return new SourceLayer(
                RevisionRows.entry(row, "entry"),
                new SourceId(row.getString("source")),
                new RunId(UUID.fromString(row.getString("run"))),
                Bytes.copyOf(row.getBytes("content")),
                json.readValue(row.getString("disputes"), DISPUTES).stream()
                        .map(Stored::toDispute)
                        .toList());
    }
}
