package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.portal.DatasetPage.Line;
import id.satudata.hub.portal.DatasetPage.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where an entry came from and how it got here. */
final class Provenance {

    private static final Pattern ALSO =
            Pattern.compile("\\S+ <http://www\\.w3\\.org/ns/prov#wasDerivedFrom> <([^>]*)> \\.");

    private Provenance() {}

    static List<Line> of(Entry entry, Chrome chrome) {
        var words = chrome.words();
        var origin = entry.origin();
        var lines = new ArrayList<Line>();
        origin.source().ifPresent(it -> lines.add(line("origin.source", Target.named(it.value()), words)));
        origin.recordKey().ifPresent(it -> lines.add(line("origin.record", record(it, chrome), words)));
        entry.description()
                .identity()
                .sourceIri()
                .ifPresent(it -> lines.add(line("origin.iri", DetailLines.target(it, it.value(), chrome), words)));
        others(entry.description())
                .forEach(it -> lines.add(line("origin.also", DetailLines.target(it, it.value(), chrome), words)));
        origin.run().ifPresent(it -> lines.add(line("origin.run", Target.named(it.toString()), words)));
        if (origin.source().isEmpty()) {
            lines.add(line("origin.actor", Target.named(origin.actor()), words));
        }
        lines.add(line("origin.revision", Target.named(words.of("origin.revision.number", entry.number())), words));
        lines.add(line("origin.changed", Target.named(words.time(entry.changed())), words));
        lines.add(line("origin.created", Target.named(words.time(entry.created())), words));
        lines.add(line("origin.id", Target.named(entry.id().toString()), words));
        return lines;
    }

    /** Where else the dataset was found, which is said beyond its own IRI at its source. */
    private static List<Iri> others(Description it) {
        return it.surplus().statements().stream()
                .map(ALSO::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> Iri.parse(found.group(1)).stream())
                .toList();
    }

    private static Target record(String key, Chrome chrome) {
        return Iri.parse(key).map(it -> DetailLines.target(it, key, chrome)).orElseGet(() -> Target.named(key));
    }

    private static Line line(String key, Target value, Words words) {
        return new Line(words.of(key), List.of(value));
    }
}
