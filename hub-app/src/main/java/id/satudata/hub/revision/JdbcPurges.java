package id.satudata.hub.revision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the table says about purges; the chain decides whether to believe it. */
final class JdbcPurges implements ChainWalk.Purges {

    private static final String AFTER = """
            select sequence from revision where entry = :entry and number > :number and kind = 'PURGE'
            order by number limit 1""";
    private static final String CONTENT_BEFORE = """
            select sequence from revision where entry = :entry and number < :number and length(content) > 0
            order by number limit 1""";

    private final JdbcClient jdbc;

    JdbcPurges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Sequence> after(Revision emptied) {
        return first(AFTER, emptied);
    }

    @Override
    public Optional<Sequence> contentBefore(Revision purge) {
        return first(CONTENT_BEFORE, purge);
    }

    private Optional<Sequence> first(String sql, Revision revision) {
        return jdbc.sql(sql)
                .param("entry", revision.entry().toString())
                .param("number", revision.number())
                .query(Long.class)
                .optional()
                .map(Sequence::new);
    }
}
