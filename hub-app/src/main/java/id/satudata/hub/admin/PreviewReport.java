package id.satudata.hub.admin;

import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.harvest.Preview.Seen;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.source.TerminalWords;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a preview showed, in sentences or as JSON. */
final class PreviewReport {

    private static final int LONGEST = 120;

    private final TerminalWords words;
    private final JsonMapper json = JsonMapper.builder().build();

    PreviewReport(TerminalWords words) {
        this.words = words;
    }

    /** A finding as told in JSON. */
    record ToldFinding(String severity, String code, String field, String value, String message) {}

    /**
     * A record as told in JSON.
     *
     * @param deleted whether the source says that it no longer has it
     * @param members what a mapping document found in it; empty for other kinds of sources
     */
    record ToldRecord(
            String key,
            String title,
            boolean usable,
            boolean deleted,
            List<ToldFinding> findings,
            Map<String, JsonNode> members) {

        private boolean isRefused() {
            return !usable && !deleted;
        }
    }

    /**
     * A preview as told in JSON.
     *
     * @param total -1 where the source does not say
     */
    record Told(long total, String reason, List<ToldRecord> records) {}

    void json(Seen seen, PrintStream out) {
        out.println(json.writeValueAsString(told(seen)));
    }

    void tell(Seen seen, PrintStream out) {
        var told = told(seen);
        for (var record : told.records()) {
            tell(record, out);
        }
        var refused = told.records().stream().filter(ToldRecord::isRefused).count();
        out.println(
                told.total() < 0
                        ? words.of("preview-end", told.records().size(), refused)
                        : words.of("preview-end-of", told.records().size(), refused, told.total()));
        if (!told.reason().isEmpty()) {
            out.println(words.of("preview-broke-off", told.reason()));
        }
    }

    private void tell(ToldRecord record, PrintStream out) {
        var said = record.deleted() ? words.of("preview-deleted") : shortened(record.title());
        out.println((record.isRefused() ? "✗ " : "✓ ") + record.key() + "  " + said);
        record.members().forEach((name, value) -> out.println("    " + name + " = " + shortened(text(value))));
        record.findings()
                .forEach(it -> out.println("    " + words.of("severity-" + it.severity()) + ": " + it.message()));
    }

    private Told told(Seen seen) {
        return new Told(
                seen.total().orElse(-1),
                seen.reason().in(words.language()).orElse(""),
                seen.records().stream().map(this::told).toList());
    }

    private ToldRecord told(Mapped mapped) {
        var title = mapped instanceof Mapped.Usable it
                ? it.description().wording().title().in(words.language()).orElse("")
                : "";
        return new ToldRecord(
                mapped.record().key(),
                title,
                mapped instanceof Mapped.Usable,
                mapped instanceof Mapped.Deleted,
                mapped.findings().stream().map(this::told).toList(),
                members(mapped));
    }

    private ToldFinding told(Finding it) {
        return new ToldFinding(
                it.severity().name(),
                it.code(),
                it.field(),
                it.value(),
                it.message().in(words.language()).orElse(it.code()));
    }

    private Map<String, JsonNode> members(Mapped mapped) {
        return mapped.record().content() instanceof ApiRecord it
                ? json.readValue(it.members().text(), new TypeReference<TreeMap<String, JsonNode>>() {})
                : Map.of();
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
