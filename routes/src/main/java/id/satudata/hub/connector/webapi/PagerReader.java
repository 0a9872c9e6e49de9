package id.satudata.hub.connector.webapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from a mapping document how a list is walked from page to page. */
final class PagerReader {

    private static final long MOST = 1_000_000;
    private static final List<String> KINDS = List.of("none", "page", "offset", "next-link", "cursor");

    private final Dialect dialect;
    private final ValueReader values;

    PagerReader(Dialect dialect, ValueReader values) {
        this.dialect = dialect;
        this.values = values;
    }

    /** @param parameters takes the size of a page, where one is asked for */
    Pager pager(Member member, Map<String, String> parameters) throws BadMapping {
        if (member.value().isString()) {
            member.oneOf(List.of("none"));
            return new Pager.None();
        }
        var kind = member.required("kind").oneOf(KINDS);
        var pager = ofKind(kind, member);
        size(member).ifPresent(it -> parameters.put(it.getKey(), it.getValue()));
        return pager;
    }

    private Pager ofKind(String kind, Member member) throws BadMapping {
        switch (kind) {
            case "page", "offset" -> {
                member.allow(Set.of("kind", "parameter", "first", "sizeParameter", "size"));
                var first = member.member("first");
                var usual = kind.equals("page") ? 1L : 0L;
                return new Pager.Numbered(
                        kind,
                        text(member, "parameter", kind),
                        first.isPresent() ? first.get().number(0, MOST) : usual,
                        kind.equals("offset"));
            }
            case "next-link" -> {
                member.allow(Set.of("kind", "next", "sizeParameter", "size"));
                var next = member.member("next");
                if (next.isPresent() && dialect instanceof CsvDialect) {
                    throw next.get().fault("a CSV holds no address of the next page; its header Link may");
                }
                return new Pager.Linked(next.isPresent() ? Optional.of(values.place(next.get())) : Optional.empty());
            }
            case "cursor" -> {
                member.allow(Set.of("kind", "cursor", "parameter", "sizeParameter", "size"));
                var cursor = member.required("cursor");
                if (dialect instanceof CsvDialect) {
                    throw cursor.fault("a CSV holds no cursor");
                }
                return new Pager.Marked(values.place(cursor), text(member, "parameter", "cursor"));
            }
            default -> {
                member.allow(Set.of("kind"));
                return new Pager.None();
            }
        }
    }

    private static Optional<Map.Entry<String, String>> size(Member member) throws BadMapping {
        var size = member.member("size");
        if (size.isEmpty()) {
            return Optional.empty();
        }
        var parameter = member.required("sizeParameter").text();
        return Optional.of(Map.entry(parameter, Long.toString(size.get().number(1, MOST))));
    }

    private static String text(Member member, String name, String usual) throws BadMapping {
        var text = member.member(name);
        return text.isEmpty() ? usual : text.get().text();
    }
}
