package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Queries for conditions and filters, which decide without weighing. */
final class ConditionQueries {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2262-01-01T00:00:00Z");

    private ConditionQueries() {}

    static Query of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(each(all.of()));
            case Condition.Any any -> any(each(any.of()));
            case Condition.Not not -> not(of(not.of()));
            case Condition.Has has -> has(has.facet(), List.of(has.value()));
            case Condition.Identified known ->
                Query.of(it -> it.ids(ids -> ids.values(
                        known.entries().stream().map(EntryId::toString).toList())));
            case Condition.Beyond beyond ->
                Query.of(it -> it.range(range ->
                        range.term(term -> term.field("id").gt(beyond.entry().toString()))));
            case Condition.Worded worded -> PartQueries.of(worded);
            case Condition.Like like -> PartQueries.of(like);
            case Condition.Changed changed -> changed(changed);
        };
    }

    static Query of(SearchQuery.Filter filter) {
        var has = has(filter.facet(), filter.values());
        return filter.excluded() ? not(has) : has;
    }

    static Query all(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(it -> it.matchAll(all -> all))
                : Query.of(it -> it.bool(bool -> bool.filter(queries)));
    }

    static Query visible() {
        return Query.of(it -> it.term(term -> term.field("visible").value(true)));
    }

    private static List<Query> each(List<Condition> conditions) {
        return conditions.stream().map(ConditionQueries::of).toList();
    }

    private static Query any(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(it -> it.matchNone(none -> none))
                : Query.of(it -> it.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
    }

    private static Query not(Query query) {
        return Query.of(it -> it.bool(bool -> bool.mustNot(query)));
    }

    private static Query has(Facet facet, Collection<String> values) {
        var keys = values.stream().map(it -> FieldValue.of(key(facet, it))).toList();
        return Query.of(
                it -> it.terms(terms -> terms.field(FacetFields.of(facet)).terms(any -> any.value(keys))));
    }

    /** An organisation may be asked for by its key or by its name. */
    private static String key(Facet facet, String value) {
        return facet == Facet.ORGANIZATION ? Slug.of(value).value() : value;
    }

    /** Elasticsearch counts nanoseconds from 1970 to 2262 and refuses to look any further; nothing changed beyond. */
    private static String writable(Instant moment) {
        var bounded = moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
        return bounded.toString();
    }

    private static Query changed(Condition.Changed changed) {
        return Query.of(it -> it.range(range -> range.date(date -> {
            date.field("changed");
            changed.from().map(ConditionQueries::writable).ifPresent(date::gte);
            changed.to().map(ConditionQueries::writable).ifPresent(date::lte);
            return date;
        })));
    }
}
