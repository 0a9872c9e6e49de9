package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Asks a web API for page after page, as its mapping says, until there is no further one, or it has been seen. */
final class ApiPages implements RemotePages {

    private final Source source;
    private final ApiMapping mapping;
    private final ApiQuestion question;
    private final Route route;
    private final RecordMaker maker;
    private final Veil veil;
    private final Set<URI> asked = new HashSet<>();
    private final Set<ContentHash> answers = new HashSet<>();
    private final boolean isOneAnswer;
    private final Validators known;
    private Validators given = Validators.NONE;
    private boolean unchanged;
    private Optional<URI> next;
    private OptionalLong total = OptionalLong.empty();
    private long records;

    /** @param known by what the one answer may be recognised; of no use where there are several */
    ApiPages(EgressClient egress, Source source, ApiMapping mapping, Validators known) throws SourceUnreadable {
        this.isOneAnswer = mapping.paging().pager() instanceof Pager.None;
        this.known = isOneAnswer ? known : Validators.NONE;
        this.source = source;
        this.mapping = mapping;
        this.veil = Veil.over(source.settings());
        this.maker = new RecordMaker(mapping, veil);
        this.route = new Route(mapping.paging());
        this.next = Optional.of(first());
        this.question = new ApiQuestion(egress, source, mapping, next.get());
    }

    private URI first() throws SourceUnreadable {
        try {
            return route.first();
        } catch (SourceUnreadable e) {
            throw new SourceUnreadable(e.words().mapped(veil::cover));
        }
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        try {
            return page();
        } catch (IOException e) {
            throw veil.cover(e);
        }
    }

    @Override
    public boolean goesByPlace() {
        return route.goesByPlace();
    }

    private Optional<RemotePage> page() throws IOException {
        if (next.isEmpty() || !asked.add(next.get())) {
            return end();
        }
        var answer = question.ask(next.get(), isAllHere(), known);
        if (answer.isEmpty() && !known.isEmpty()) {
            unchanged = true;
            return Optional.empty();
        }
        given = answer.map(ApiAnswer::validators).orElse(Validators.NONE);
        if (answer.isEmpty() || !answers.add(answer.get().hash())) {
            return end();
        }
        var document = answer.get().document();
        total = total(document);
        var items = items(document);
        if (items.isEmpty() && route.endsWhenEmpty()) {
            next = Optional.empty();
            return end();
        }
        var page = new ArrayList<SourceRecord>(items.size());
        for (var item : items) {
            page.add(maker.record(item, ++records));
        }
        next = route.next(answer.get(), records);
        return Optional.of(new RemotePage(page, total));
    }

    @Override
    public boolean isUnchanged() {
        return unchanged;
    }

    @Override
    public Validators validators() {
        return isOneAnswer ? given : Validators.NONE;
    }

    private boolean isAllHere() {
        return total.isPresent() && records >= total.getAsLong();
    }

    /** What ends early must not pass for all there is. */
    private Optional<RemotePage> end() throws SourceUnreadable {
        if (total.isPresent() && !isAllHere()) {
            throw new SourceUnreadable("records-missing", source.id(), records, total.getAsLong());
        }
        return Optional.empty();
    }

    private OptionalLong total(Item document) throws IOException {
        var said = mapping.total().isPresent() ? mapping.total().get().text(document) : "";
        return said.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(said)) : total;
    }

    private List<Item> items(Item document) throws IOException {
        if (mapping.empty().isPresent()) {
            var empty = mapping.empty().get();
            if (empty.place().texts(document).contains(empty.text())) {
                return List.of();
            }
        }
        var items = mapping.records().things(document);
        if (items.isEmpty()) {
            throw question.unlike("no-record-list", document);
        }
        return items.get();
    }
}
