package id.satudata.hub.source.identity;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Match;
import id.satudata.hub.source.Matches;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Entries that may be one dataset, and what is decided about them. */
@Service
class DecidedMatches implements Matches {

    private static final String APPROVED = "APPROVED";
    private static final String REFUSED = "REFUSED";
    private static final int CHUNK = 200;

    private final MatchRows rows;
    private final Uniting uniting;
    private final RevisionLog log;

    DecidedMatches(MatchRows rows, Uniting uniting, RevisionLog log) {
        this.rows = rows;
        this.uniting = uniting;
        this.log = log;
    }

    @Override
    public long count(SourceId source) {
        return rows.count(source);
    }

    @Override
    public List<Match> page(SourceId source, long after, int limit) {
        var page = rows.page(source, after, limit);
        var heads = log.heads(
                page.stream().flatMap(it -> Stream.of(it.kept(), it.record())).toList());
        return page.stream()
                .map(it -> new Match(
                        it.number(),
                        it.source(),
                        it.kept(),
                        name(it.kept(), heads),
                        it.record(),
                        name(it.record(), heads),
                        it.key(),
                        it.kind(),
                        it.reasons(),
                        it.strong(),
                        it.at()))
                .toList();
    }

    private static String name(EntryId entry, Map<EntryId, EntryHead> heads) {
        return Optional.ofNullable(heads.get(entry)).map(EntryHead::name).orElse("");
    }

    @Override
    public boolean approve(SourceId source, long number, String actor) {
        return rows.find(source, number).filter(it -> approve(it, actor)).isPresent();
    }

    @Override
    public int approveStrong(SourceId source, String actor) {
        var done = 0;
        var page = rows.page(source, 0, CHUNK);
        while (!page.isEmpty()) {
            for (var row : page) {
                done += row.strong() && approve(row, actor) ? 1 : 0;
            }
            page = rows.page(source, page.getLast().number(), CHUNK);
        }
        return done;
    }

    private boolean approve(MatchRows.Row row, String actor) {
        return uniting.unite(row, actor) && rows.decide(row.source(), row.number(), APPROVED, actor);
    }

    @Override
    public boolean refuse(SourceId source, long number, String actor) {
        return rows.decide(source, number, REFUSED, actor);
    }
}
