package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.webapi.ApiMapping.Condition;
import id.satudata.hub.connector.webapi.ApiMapping.DistributionMapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads a mapping document, and refuses what it does not know, so that no slip of the pen passes for an empty field. */
final class MappingReader {

    private static final Set<String> MEMBERS = Set.of(
            "comment",
            "format",
            "encoding",
            "delimiter",
            "records",
            "key",
            "total",
            "error",
            "empty",
            "pager",
            "address",
            "parameters",
            "headers",
            "fields",
            "distributions");

    private final Member document;
    private final Source source;
    private final Dialect dialect;
    private final ValueReader values;

    private MappingReader(Member document, Source source) throws BadMapping {
        this.document = document;
        this.source = source;
        document.allow(MEMBERS);
        this.dialect = new DialectReader(document).dialect();
        this.values = new ValueReader(dialect, new SettingSlots(source.settings()));
    }

    static ApiMapping read(String text, Source source) throws BadMapping {
        return new MappingReader(Member.document(text), source).mapping();
    }

    private ApiMapping mapping() throws BadMapping {
        return new ApiMapping(
                dialect,
                records(),
                values.rule(document.required("key")),
                place("total"),
                place("error"),
                condition(),
                new PagingReader(document, source, dialect, values).paging(),
                fields(document.required("fields"), DescriptionMembers::isKnown, DescriptionMembers.all()),
                distributions());
    }

    private Selector records() throws BadMapping {
        return dialect instanceof CsvDialect ? new CsvDialect.Rows() : values.place(document.required("records"));
    }

    private Optional<Selector> place(String name) throws BadMapping {
        var member = document.member(name);
        return member.isEmpty() ? Optional.empty() : Optional.of(values.place(member.get()));
    }

    private Optional<Condition> condition() throws BadMapping {
        var member = document.member("empty");
        if (member.isEmpty()) {
            return Optional.empty();
        }
        member.get().allow(Set.of("at", "is"));
        return Optional.of(new Condition(
                values.place(member.get().required("at")),
                member.get().required("is").scalar()));
    }

    private Map<String, ValueRule> fields(Member member, Predicate<String> isKnown, Set<String> known)
            throws BadMapping {
        var fields = new TreeMap<String, ValueRule>();
        for (var field : member.members().entrySet()) {
            if (!isKnown.test(field.getKey())) {
                throw field.getValue()
                        .fault("there is no such field; there are: " + String.join(", ", new TreeSet<>(known)));
            }
            fields.put(field.getKey(), values.rule(field.getValue()));
        }
        if (fields.containsKey("cakupanWaktu")
                && (fields.containsKey("cakupanWaktu.mulai") || fields.containsKey("cakupanWaktu.selesai"))) {
            throw member.fault("cakupanWaktu stands whole or in its two parts");
        }
        return fields;
    }

    private Optional<DistributionMapping> distributions() throws BadMapping {
        var member = document.member("distributions");
        if (member.isEmpty()) {
            return Optional.empty();
        }
        member.get().allow(Set.of("each", "fields"));
        var each = member.get().member("each");
        if (each.isPresent() && dialect instanceof CsvDialect) {
            throw each.get().fault("a line of a CSV is one distribution itself");
        }
        return Optional.of(new DistributionMapping(
                each.isPresent() ? Optional.of(values.place(each.get())) : Optional.empty(),
                fields(
                        member.get().required("fields"),
                        DescriptionMembers.OF_DISTRIBUTION::contains,
                        DescriptionMembers.OF_DISTRIBUTION)));
    }
}
